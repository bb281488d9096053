package org.plenumkg.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.plenumkg.graph.StoreException;
import org.plenumkg.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code plenum}. */
@Command(
    name = "plenum",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads Chinese newspaper pages about local government and answers questions about what they"
            + " report.",
    footer = {
      "",
      "Examples:",
      "  plenum build                                 read the pages that come with Plenum",
      "  plenum build pages/ more.zip                 read pages of your own",
      "  plenum query --list                          questions that come with Plenum",
      "  plenum query career --set person=樊惠林       ask one of them",
      "  plenum query 'SELECT ?name { ?p a plm:Person ; rdfs:label ?name }'",
      "  plenum export graph.ttl                      take everything away as Turtle",
      "  plenum export tables/                        or as tables for a spreadsheet",
      "  plenum check seeds/articles                  is the store in order?",
      "",
      "Exit status: 0 done; 1 done, with problems that are listed; 2 nothing done, as the message"
          + " says."
    })
public final class Main {

  /** By name, in the order of the help; a command's class is loaded when the command is made. */
  private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("build", console -> new BuildCommand(console));
    COMMANDS.put("remove", console -> new RemoveCommand(console));
    COMMANDS.put("backup", console -> new BackupCommand(console));
    COMMANDS.put("restore", console -> new RestoreCommand(console));
    COMMANDS.put("compact", console -> new CompactCommand(console));
    COMMANDS.put("describe", console -> new DescribeCommand(console));
    COMMANDS.put("query", console -> new QueryCommand(console));
    COMMANDS.put("export", console -> new ExportCommand(console));
    COMMANDS.put("check", console -> new CheckCommand(console));
    COMMANDS.put("stats", console -> new StatsCommand(console));
    COMMANDS.put("annotate", console -> new AnnotateCommand(console));
    COMMANDS.put("coverage", console -> new CoverageCommand(console));
    COMMANDS.put("evaluate", console -> new EvaluateCommand(console));
    COMMANDS.put("resolve", console -> new ResolveCommand(console));
    COMMANDS.put("serve", console -> new ServeCommand(console));
  }

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int exit = run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(exit);
  }

  /** Runs one command. */
  static int run(Console console, String... args) {
    CommandLine plenum = new CommandLine(new Main());
    commands(args).forEach((name, command) -> plenum.addSubcommand(command.apply(console)));
    return plenum
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, all) -> refuse(console, e))
        .setExecutionExceptionHandler((e, line, all) -> fail(console, e))
        .execute(args);
  }

  /** The command that is called if it can be told at once, for it takes time to know them all. */
  private static Map<String, Function<Console, Object>> commands(String... args) {
    return args.length > 0 && COMMANDS.containsKey(args[0])
        ? Map.of(args[0], COMMANDS.get(args[0]))
        : COMMANDS;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int refuse(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String why = why(e);
    console.message(why + "; see '" + command + " --help'");
    return Exit.REFUSED;
  }

  private static String why(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String argument = unmatched.getUnmatched().get(0);
      boolean isCommand = e.getCommandLine().getParent() == null;
      return argument + (isCommand ? ": no such command" : ": one argument too many");
    }
    return e.getMessage().lines().findFirst().orElse("wrong usage");
  }

  private static int fail(Console console, Exception e) {
    if (e instanceof UsageException
        || e instanceof StoreException
        || e instanceof LexiconException) {
      console.message(e.getMessage());
      return Exit.REFUSED;
    }
    console.message("a fault of the program, which its authors would like to hear of:");
    e.printStackTrace(console.err());
    return Exit.PROBLEMS;
  }

  /** The version that the build wrote into the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"plenum " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
