package org.plenumkg.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A malformed row of a gazetteer stops the start, with its file, its line and what was expected.
 */
class GazetteerFaultsTest {

  private static final String REGIONS = "code,name,level,parent,forms,valid,ambiguous\n";
  private static final String BODIES = "key,class,name,forms,host\n";
  private static final String TITLES = "title,organ,needs,unless\n";
  private static final String ZONES = "name,forms,region,kind\n";

  @Test
  void regions() {
    faults(
        REGIONS + "1101,昌平区,county,,,current,\n",
        Regions::new,
        "a division code of six digits in column code");
    faults(REGIONS + "110000,,province,,,current,\n", Regions::new, "a value in column name");
    faults(
        REGIONS + "110000,北京市,town,,,current,\n",
        Regions::new,
        "province, prefecture or county in column level");
    faults(
        REGIONS + "110114,昌平区,county,119900,,current,\n",
        Regions::new,
        "the code of a known division in column parent");
  }

  @Test
  void bodies() {
    faults(
        BODIES + "Court,GovernmentBody,{R}人民法院,{r}法院,region\n",
        Organs::new,
        "a key of small letters and hyphens in column key");
    faults(
        BODIES + "court,GovernmentBody,{R}人民法院,{r}法院,town\n",
        Organs::new,
        "region, party, government, congress, cppcc or national in column host");
    faults(
        BODIES + "court,GovernmentBody,人民法院,{r}法院,region\n",
        Organs::new,
        "{R} for the region in column name");
  }

  @Test
  void titles() {
    faults(
        TITLES + "市长,government,city,\n",
        rows -> new Titles(rows, List.of()),
        "body or region in column needs");
    faults(
        TITLES + ",government,region,\n",
        rows -> new Titles(rows, List.of()),
        "a value in column title");
  }

  @Test
  void zones() {
    Regions regions = Regions.load();
    faults(
        ZONES + "某某开发区,,999999,economic\n",
        rows -> new Zones(rows, regions),
        "the code of a known division in column region, found 999999");
    faults(
        ZONES + "某某开发区,,110000,large\n",
        rows -> new Zones(rows, regions),
        "one of [economic, high-tech, new-area, other] in column kind, found large");
  }

  @Test
  void surnamesAndSuffixes() {
    faults("surname,rank\n王,first\n", Surnames::new, "a whole number in column rank, found first");
    faults("suffix,class,nested\n公司,,\n", Suffixes::new, "a value in column class");
  }

  @Test
  void repeatedRows() {
    assertThatThrownBy(() -> new Surnames(rows("surname,rank\n王,1\n王,2\n")))
        .isInstanceOf(LexiconException.class)
        .hasMessage("words.csv:3: expected each surname once, found 王 again");
  }

  private static void faults(String csv, Consumer<List<Table.Row>> reader, String expected) {
    assertThatThrownBy(() -> reader.accept(rows(csv)))
        .isInstanceOf(LexiconException.class)
        .hasMessage("words.csv:2: expected " + expected);
  }

  private static List<Table.Row> rows(String csv) {
    try {
      return Table.read(
          "words.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
