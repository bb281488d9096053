package org.plenumkg.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * Puts functions that can be stopped, and whose results are bounded, in the place of SPARQL's own:
 * an expression like {@code (a+)+$} can take for ever within one call, and a text that is joined
 * with itself thirty times fills all memory.
 */
final class BoundedFunctions extends ExprTransformCopy {

  /** In UTF-16 units. */
  private static final int LONGEST_TEXT = 1 << 20;

  /** The same plan, bounded. */
  static Op bound(Op op) {
    return Transformer.transform(new TransformCopy(), new BoundedFunctions(), op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return Regex.of(arguments);
    }
    if (function instanceof E_StrReplace) {
      return Replace.of(arguments);
    }
    if (function instanceof E_StrConcat) {
      return new Concat(arguments);
    }
    return super.transform(function, arguments);
  }

  private static Expr argument(ExprList arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }

  private static Pattern pattern(String function, List<NodeValue> args, int at, int flagsAt) {
    String flags = flagsAt < args.size() ? args.get(flagsAt).asString() : null;
    return RegexEngine.makePattern(function, args.get(at).asString(), flags);
  }

  private static void bound(long length) {
    if (length > LONGEST_TEXT) {
      throw new Refusal(Refusal.BAD, "The query makes a text of more than a million characters.");
    }
  }

  private static final class Regex extends E_Regex {

    static Regex of(ExprList arguments) {
      return new Regex(arguments.get(0), arguments.get(1), argument(arguments, 2));
    }

    private Regex(Expr text, Expr pattern, Expr flags) {
      super(text, pattern, flags);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      if (!args.get(0).isString() && !args.get(0).isLangString()) {
        return super.eval(args);
      }
      Pattern pattern = pattern("REGEX", args, 1, 2);
      return NodeValue.makeBoolean(
          pattern.matcher(new Interruptible(args.get(0).asNode().getLiteralLexicalForm())).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return of(arguments);
    }
  }

  private static final class Replace extends E_StrReplace {

    static Replace of(ExprList arguments) {
      return new Replace(
          arguments.get(0), arguments.get(1), arguments.get(2), argument(arguments, 3));
    }

    private Replace(Expr text, Expr pattern, Expr replacement, Expr flags) {
      super(text, pattern, replacement, flags);
    }

    /** Goes through the text once to see that it ends and how long the result gets. */
    @Override
    public NodeValue eval(List<NodeValue> args) {
      if (args.get(0).isString() || args.get(0).isLangString()) {
        String text = args.get(0).asNode().getLiteralLexicalForm();
        String replacement = args.get(2).asString();
        long groups = replacement.chars().filter(c -> c == '$').count();
        long length = text.length();
        Matcher matcher = pattern("REPLACE", args, 1, 3).matcher(new Interruptible(text));
        while (matcher.find()) {
          length += replacement.length() + groups * (matcher.end() - matcher.start());
          bound(length);
        }
      }
      return super.eval(args);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return of(arguments);
    }
  }

  private static final class Concat extends E_StrConcat {

    private Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      bound(
          args.stream()
              .filter(NodeValue::isLiteral)
              .mapToLong(arg -> arg.asString().length())
              .sum());
      return super.eval(args);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }
}
