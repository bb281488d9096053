
"use strict";
(function () {
  const root = document.documentElement;
  const peek = document.getElementById("peek");
  const passages = Array.from(document.querySelectorAll(".passage"));
  const of = new Map();
  for (const passage of passages) {
    for (const fact of passage.dataset.f.split(" ")) {
      of.set(fact, (of.get(fact) || []).concat(passage));
    }
  }
  let kept = null; // what was clicked or focused stays lit when the pointer leaves

  const show = function (element) {
    document.querySelectorAll(".on").forEach(function (e) { e.classList.remove("on"); });
    peek.hidden = true;
    peek.replaceChildren();
    if (!element) {
      return;
    }
    if (element.classList.contains("fact")) {
      element.classList.add("on");
      (of.get(element.id) || []).forEach(function (p) { p.classList.add("on"); });
      return;
    }
    element.classList.add("on");
    for (const id of element.dataset.f.split(" ")) {
      const fact = document.getElementById(id);
      fact.classList.add("on");
      const copy = document.createElement("p");
      copy.append(...Array.from(fact.cloneNode(true).childNodes));
      peek.append(copy);
    }
    peek.hidden = false;
  };

  const lit = function (event) {
    return event.target.closest ? event.target.closest(".passage, .fact") : null;
  };
  const counterpart = function (element) {
    return element.classList.contains("fact")
      ? (of.get(element.id) || [])[0]
      : document.getElementById(element.dataset.f.split(" ")[0]);
  };
  const reveal = function (element) {
    // On a narrow page the facts stand below the text; what was tapped stays where it is.
    const stacked = window.matchMedia("(max-width: 48rem)").matches;
    const other = counterpart(element);
    if (other && !(stacked && element.classList.contains("passage"))) {
      other.scrollIntoView({ block: stacked ? "center" : "nearest" });
    }
  };

  document.addEventListener("mouseover", function (event) { show(lit(event) || kept); });
  document.addEventListener("focusin", function (event) {
    kept = lit(event);
    show(kept);
  });
  document.addEventListener("click", function (event) {
    kept = lit(event);
    show(kept);
    if (kept) {
      reveal(kept);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      kept = null;
      show(null);
    } else if (event.key === "Enter" && lit(event)) {
      reveal(lit(event));
    }
  });

  const button = document.getElementById("language");
  button.addEventListener("click", function () {
    root.dataset.ui = root.dataset.ui === "zh" ? "en" : "zh";
    root.lang = root.dataset.ui;
  });

  const fromAddress = function () {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (named && named.classList.contains("fact")) {
      kept = named;
      show(named);
      reveal(named);
    }
  };
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
}());
