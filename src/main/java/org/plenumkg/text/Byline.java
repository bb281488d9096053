package org.plenumkg.text;

/**
 * One name in a byline: 记者 <b>刘伟平</b>.
 *
 * @param name without inner white space
 * @param span of the name in the article's repaired text
 * @param evidence of the whole byline that gives the role
 */
public record Byline(String name, Role role, Span span, Span evidence) {

  /** What the named person did for the article. */
  public enum Role {
    /** 记者, 作者. */
    REPORTER,
    /** 通讯员. */
    CORRESPONDENT,
    /** 摄影, 图. */
    PHOTOGRAPHER
  }
}
