package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Store;
import org.plenumkg.search.Hit;
import org.plenumkg.search.SearchIndex;

/** The index of a store that was served once follows what is done to the store without a server. */
class IndexInStepTest {

  @TempDir Path folder;

  @Test
  void aPageThatIsReplacedOrRemovedIsFoundAsItIsNow() throws IOException {
    write("柳江区召开防汛工作会议\n2024年6月3日，柳江区委书记韦长青主持召开会议并讲话。\n");
    run("build", "DIR/page.txt");
    assertThat(found("防汛工作会议")).isNotEmpty(); // makes the index, as a server does

    write("柳江区召开春耕生产会议\n2024年6月4日，柳江区区长莫小兰主持召开会议并讲话。\n");
    run("build", "DIR/page.txt");
    assertThat(found("春耕生产会议")).isNotEmpty();
    assertThat(found("moxiaolan")).isNotEmpty();
    assertThat(found("防汛工作会议")).isEmpty();
    assertThat(found("韦长青")).isEmpty();

    run("remove", "page");
    assertThat(found("春耕生产会议")).isEmpty();
  }

  private void write(String page) throws IOException {
    Files.writeString(folder.resolve("page.txt"), page);
  }

  private void run(String command, String what) {
    Run run = Run.of(folder, command, "--store=DIR/store", what);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  /** What the index has before anything is made up for. */
  private List<String> found(String words) {
    Path directory = folder.resolve("store");
    boolean isNew = !SearchIndex.exists(directory);
    try (Store store = Store.open(directory);
        SearchIndex index = SearchIndex.open(directory, store)) {
      if (isNew) {
        index.catchUp(store);
      }
      assertThat(index.isComplete()).isTrue();
      return index.find(words, Optional.empty(), List.of(), "", 10).stream()
          .map(Hit::text)
          .map(text -> text.getLiteralLexicalForm())
          .toList();
    }
  }
}
