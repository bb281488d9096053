package org.plenumkg.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Every term of the ontology under its own local name: {@code Plm.Person}, {@code Plm.holder},
 * {@code Plm.Presides}, against Java's custom for constants, so that a search for either finds
 * both. What a term means stands in {@code ontology/plenum.ttl}, in the same order.
 */
public final class Plm {

  public static final String NS = "https://w3id.org/plenum/ontology#";

  // Things: pages and articles

  public static final Node Page = term("Page");
  public static final Node Article = term("Article");
  public static final Node contentHash = term("contentHash");
  public static final Node setAside = term("setAside");
  public static final Node onPage = term("onPage");
  public static final Node subHeadline = term("subHeadline");
  public static final Node reporter = term("reporter");
  public static final Node correspondent = term("correspondent");
  public static final Node photographer = term("photographer");
  public static final Node mentions = term("mentions");
  public static final Node region = term("region");

  // Things: persons, organizations, posts, places

  public static final Node Person = term("Person");
  public static final Node Organization = term("Organization");
  public static final Node PartyBody = term("PartyBody");
  public static final Node GovernmentBody = term("GovernmentBody");
  public static final Node CongressBody = term("CongressBody");
  public static final Node ConsultativeBody = term("ConsultativeBody");
  public static final Node Enterprise = term("Enterprise");
  public static final Node PublicInstitution = term("PublicInstitution");
  public static final Node jurisdiction = term("jurisdiction");
  public static final Node level = term("level");
  public static final Node Post = term("Post");
  public static final Node title = term("title");
  public static final Node postIn = term("postIn");
  public static final Node Place = term("Place");
  public static final Node divisionCode = term("divisionCode");
  public static final Node within = term("within");

  // Things: events

  public static final Node Event = term("Event");
  public static final Node Meeting = term("Meeting");
  public static final Node Plenum = term("Plenum");
  public static final Node Congress = term("Congress");
  public static final Node Council = term("Council");
  public static final Node WorkMeeting = term("WorkMeeting");
  public static final Node Symposium = term("Symposium");
  public static final Node PressConference = term("PressConference");
  public static final Node Ceremony = term("Ceremony");
  public static final Node OtherMeeting = term("OtherMeeting");
  public static final Node Visit = term("Visit");
  public static final Node Activity = term("Activity");
  public static final Node date = term("date");
  public static final Node dateBasis = term("dateBasis");
  public static final Node earliest = term("earliest");
  public static final Node latest = term("latest");
  public static final Node place = term("place");
  public static final Node body = term("body");
  public static final Node termNumber = term("termNumber");
  public static final Node sessionNumber = term("sessionNumber");
  public static final Node visited = term("visited");

  // Things: projects, policies, documents

  public static final Node Project = term("Project");
  public static final Node CapitalProject = term("CapitalProject");
  public static final Node Programme = term("Programme");
  public static final Node Policy = term("Policy");
  public static final Node Initiative = term("Initiative");
  public static final Node PolicyDocument = term("PolicyDocument");
  public static final Node Document = term("Document");
  public static final Node location = term("location");
  public static final Node stage = term("stage");
  public static final Node partOf = term("partOf");
  public static final Node issuer = term("issuer");

  // Facts

  public static final Node Fact = term("Fact");
  public static final Node statedIn = term("statedIn");
  public static final Node rule = term("rule");
  public static final Node confidence = term("confidence");
  public static final Node Attestation = term("Attestation");
  public static final Node holder = term("holder");
  public static final Node post = term("post");
  public static final Node status = term("status");
  public static final Node observedOn = term("observedOn");
  public static final Node Appointment = term("Appointment");
  public static final Node appointee = term("appointee");
  public static final Node action = term("action");
  public static final Node by = term("by");
  public static final Node Participation = term("Participation");
  public static final Node participant = term("participant");
  public static final Node event = term("event");
  public static final Node role = term("role");
  public static final Node inCapacity = term("inCapacity");
  public static final Node listPosition = term("listPosition");
  public static final Node Decision = term("Decision");
  public static final Node meeting = term("meeting");
  public static final Node object = term("object");
  public static final Node Observation = term("Observation");
  public static final Node indicator = term("indicator");
  public static final Node value = term("value");
  public static final Node unit = term("unit");
  public static final Node period = term("period");
  public static final Node change = term("change");
  public static final Node rank = term("rank");
  public static final Node subject = term("subject");
  public static final Node Statement = term("Statement");
  public static final Node speaker = term("speaker");
  public static final Node text = term("text");
  public static final Node about = term("about");
  public static final Node Authorship = term("Authorship");
  public static final Node author = term("author");
  public static final Node article = term("article");
  public static final Node Reference = term("Reference");
  public static final Node surname = term("surname");
  public static final Node calledAs = term("calledAs");

  // Shortcuts

  public static final Node holds = term("holds");
  public static final Node presidedBy = term("presidedBy");
  public static final Node addressedBy = term("addressedBy");
  public static final Node reportedBy = term("reportedBy");
  public static final Node attendedBy = term("attendedBy");
  public static final Node visitedBy = term("visitedBy");
  public static final Node accompaniedBy = term("accompaniedBy");
  public static final Node reviews = term("reviews");
  public static final Node approves = term("approves");
  public static final Node studies = term("studies");
  public static final Node deploys = term("deploys");
  public static final Node adopts = term("adopts");

  // Evidence

  public static final Node Passage = term("Passage");
  public static final Node Mention = term("Mention");
  public static final Node quote = term("quote");
  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node inArticle = term("inArticle");
  public static final Node refersTo = term("refersTo");

  // Derived from all article graphs together

  public static final Node Tenure = term("Tenure");
  public static final Node firstObserved = term("firstObserved");
  public static final Node lastObserved = term("lastObserved");
  public static final Node validFrom = term("validFrom");
  public static final Node validUntil = term("validUntil");
  public static final Node basis = term("basis");
  public static final Node precededBy = term("precededBy");
  public static final Node Identity = term("Identity");
  public static final Node canonical = term("canonical");
  public static final Node alias = term("alias");
  public static final Node candidate = term("candidate");
  public static final Node reason = term("reason");
  public static final Node score = term("score");
  public static final Node Conflict = term("Conflict");
  public static final Node observation = term("observation");
  public static final Node series = term("series");
  public static final Node derivedUnder = term("derivedUnder");

  // Values of plm:status

  public static final Node Status = term("Status");
  public static final Node Current = term("Current");
  public static final Node Former = term("Former");
  public static final Node Proposed = term("Proposed");

  // Values of plm:action

  public static final Node Action = term("Action");
  public static final Node Appointed = term("Appointed");
  public static final Node Elected = term("Elected");
  public static final Node Nominated = term("Nominated");
  public static final Node Removed = term("Removed");
  public static final Node Resigned = term("Resigned");
  public static final Node Reviews = term("Reviews");
  public static final Node Approves = term("Approves");
  public static final Node Studies = term("Studies");
  public static final Node Deploys = term("Deploys");

  // Values of plm:role

  public static final Node ParticipationRole = term("ParticipationRole");
  public static final Node Presides = term("Presides");
  public static final Node Speaks = term("Speaks");
  public static final Node Reports = term("Reports");
  public static final Node Attends = term("Attends");
  public static final Node Visits = term("Visits");
  public static final Node Accompanies = term("Accompanies");
  public static final Node AuthorshipRole = term("AuthorshipRole");
  public static final Node Reporter = term("Reporter");
  public static final Node Correspondent = term("Correspondent");
  public static final Node Photographer = term("Photographer");

  // Values of plm:dateBasis

  public static final Node DateBasis = term("DateBasis");
  public static final Node Printed = term("Printed");
  public static final Node InferredFromPage = term("InferredFromPage");
  public static final Node InferredFromOrder = term("InferredFromOrder");
  public static final Node Supplied = term("Supplied");

  // Values of plm:stage

  public static final Node Stage = term("Stage");
  public static final Node Planned = term("Planned");
  public static final Node Signed = term("Signed");
  public static final Node Started = term("Started");
  public static final Node UnderConstruction = term("UnderConstruction");
  public static final Node Completed = term("Completed");
  public static final Node InOperation = term("InOperation");

  // Values of plm:level

  public static final Node Level = term("Level");
  public static final Node National = term("National");
  public static final Node Provincial = term("Provincial");
  public static final Node Prefectural = term("Prefectural");
  public static final Node County = term("County");
  public static final Node Township = term("Township");
  public static final Node Village = term("Village");

  // For the writer of triples

  public static final Node shortcut = term("shortcut");
  public static final Node shortcutSubject = term("shortcutSubject");
  public static final Node shortcutObject = term("shortcutObject");
  public static final Node pathSegment = term("pathSegment");

  private Plm() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
