// The enums and the tables against the transcriptions, in both directions, and the order of the header's text.

#include <agora_errc.hpp>
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <regex>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "documented_codes.hpp"
#include "files.hpp"
#include "meanings.hpp"
#include "sdk_codes.hpp"

namespace ae = agora_errc;

namespace {

using lines = std::vector<std::string>;

// The lines of the header from behind one that ends so, up to the end of that enum or table.
lines lines_behind(const std::string& opening) {
  auto all = lines_of(AGORA_ERRC_HEADER);
  const auto ends_so = [&](const std::string& line) {
    return line.size() >= opening.size() && line.substr(line.size() - opening.size()) == opening;
  };
  const auto begin = std::find_if(all.begin(), all.end(), ends_so);
  REQUIRE(begin != all.end());
  all.erase(all.begin(), begin + 1);
  all.erase(std::find(all.begin(), all.end(), "};"), all.end());
  return all;
}

struct enumerator {
  std::string comment;
  std::string name;
  int value;
};

// The enumerators that the text of the header declares, each with the comment in front of it.
std::vector<enumerator> declared(const std::string& enum_name) {
  const std::regex comment_line(" +/// (.*)");
  const std::regex enumerator_line(R"( +(\w+) = (\d+),)");
  std::vector<enumerator> found;
  std::string comment;
  for (const auto& line : lines_behind("enum class " + enum_name + " : int {")) {
    std::smatch match;
    if (std::regex_match(line, match, comment_line)) {
      if (!comment.empty()) comment += ' ';
      comment += match[1];
    }
    if (!std::regex_match(line, match, enumerator_line)) continue;
    found.push_back({comment, match[1], std::stoi(match[2])});
    comment.clear();
  }
  return found;
}

// Those that it has to declare: a second name stands behind the first, and its comment tells whose it is.
template <class Code, class OtherNames>
std::vector<enumerator> wanted_enumerators(const OtherNames& other_names) {
  std::vector<enumerator> wanted;
  for (const auto& row : known_codes<Code>()) {
    CHECK(static_cast<int>(row.code) == row.value);
    wanted.push_back({make_error_code(row.code).message(), std::string(row.enumerator), row.value});
    for (const auto& other : other_names) {
      if (other.value != row.value) continue;
      CHECK(other.code == row.code);
      CHECK(other.first == row.enumerator);
      wanted.push_back(
          {"Another name of " + std::string(row.enumerator) + ", ", std::string(other.enumerator), other.value});
    }
  }
  return wanted;
}

template <class Code, class OtherNames>
void check_enum(const std::string& enum_name, const OtherNames& other_names) {
  const auto found = declared(enum_name);
  const auto wanted = wanted_enumerators<Code>(other_names);
  const auto check_declared = [](const auto& all, const auto& others, const std::string& what) {
    for (const auto& row : all) {
      const auto is_same = [&](const auto& other) { return other.name == row.name && other.value == row.value; };
      if (std::none_of(others.begin(), others.end(), is_same)) FAIL_CHECK(row.name << " = " << row.value << what);
    }
  };
  check_declared(found, wanted, " of the enum is in neither transcription of tests/library");
  check_declared(wanted, found, " of tests/library is not in the enum");
  for (std::size_t row = 0; row < std::min(found.size(), wanted.size()); ++row) {
    CAPTURE(found[row].name, wanted[row].name);
    const auto is_in_order = found[row].name == wanted[row].name;
    CHECK(is_in_order);
    if (!is_in_order) break;  // what follows is just displaced
    const auto is_other_name = wanted[row].comment.back() == ' ';
    const auto comment = is_other_name ? found[row].comment.substr(0, wanted[row].comment.size()) : found[row].comment;
    CHECK(comment == wanted[row].comment);
  }
}

// Fails with each code that only one of two lists has.
template <class Left, class Right>
void check_missing(const Left& left, const Right& right, const std::string& what) {
  for (const auto& row : left) {
    const auto is_same = [&](const auto& other) { return other.code == row.code && other.name == row.name; };
    if (std::none_of(std::begin(right), std::end(right), is_same)) {
      FAIL_CHECK(static_cast<int>(row.code) << ' ' << row.name << what);
    }
  }
}

// The order of both is that of their values.
template <class Table, class Transcription>
void check_table(const Table& table, const Transcription& transcription) {
  check_missing(table, transcription, " is in neither transcription of tests/library");
  check_missing(transcription, table, " of tests/library is not in the header");
  for (std::size_t row = 0; row < std::min(std::size(table), std::size(transcription)); ++row) {
    CAPTURE(row, transcription[row].name);
    CHECK(table[row].code == transcription[row].code);
    CHECK(table[row].name == transcription[row].name);
    if (row > 0) CHECK(table[row - 1].code < table[row].code);
    CHECK(find(table[row].code) == (&table[row]));
  }
}

template <class Documented, class Sdk>
void check_disjoint(const Documented& documented, const Sdk& sdk) {
  for (const auto& row : sdk) {
    CAPTURE(row.name);
    CHECK(std::none_of(std::begin(documented), std::end(documented),
                       [&](const auto& other) { return other.value == row.value; }));
  }
}

// What matches in the lines, in their order: a banner "0 to 99: general", or else the name of an enumerator.
lines banners_and_names(const lines& text, const std::regex& enumerator) {
  const std::regex banner(" +// (.*)");
  lines found;
  for (const auto& line : text) {
    std::smatch match;
    if (std::regex_match(line, match, banner) || std::regex_search(line, match, enumerator)) found.push_back(match[1]);
  }
  return found;
}

template <class OtherNames>
void check_order(const std::string& enum_name, const std::string& table, const OtherNames& other_names) {
  auto in_enum = banners_and_names(lines_behind("enum class " + enum_name + " : int {"), std::regex(R"(^  (\w+) = )"));
  const auto is_other_name = [&](const auto& name) {
    return std::any_of(std::begin(other_names), std::end(other_names),
                       [&](const auto& other) { return other.enumerator == name; });
  };
  in_enum.erase(std::remove_if(in_enum.begin(), in_enum.end(), is_other_name), in_enum.end());
  const auto in_table = banners_and_names(lines_behind(' ' + table + "[] = {"), std::regex(R"(^    \{\w+::(\w+),)"));
  CHECK(in_enum.size() == in_table.size());
  const auto common = static_cast<std::ptrdiff_t>(std::min(in_enum.size(), in_table.size()));
  const auto [of_enum, of_table] = std::mismatch(in_enum.begin(), in_enum.begin() + common, in_table.begin());
  if (of_enum != in_enum.begin() + common)
    FAIL_CHECK("the enum has " << *of_enum << " where the table has " << *of_table);

  const auto all = declared(enum_name);
  const std::regex range(R"((\d+) to (\d+): .+)");
  int first = 0;
  int last = -1;
  for (const auto& line : in_enum) {
    std::smatch banner;
    if (std::regex_match(line, banner, range)) {
      first = std::stoi(banner[1]);
      CHECK(first > last);
      last = std::stoi(banner[2]);
      continue;
    }
    const auto is_it = [&](const auto& row) { return row.name == line; };
    const auto value = std::find_if(all.begin(), all.end(), is_it)->value;
    if (value < first || value > last) FAIL_CHECK(line << " = " << value << " is not in the range of its banner");
  }
}

// The rule for an enumerator, except for the value that shares its documented name.
std::string enumerator_for(std::string_view name, int value) {
  std::string result(name.substr(name.find('_') + 1));
  for (char& c : result) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return value == 102 && name == "ERR_INVALID_TOKEN" ? result + "_102" : result;
}

template <class Rows>
void check_names(const Rows& rows, std::string_view prefix) {
  for (const auto& row : rows) {
    CHECK(row.name.substr(0, prefix.size()) == prefix);
    CHECK(row.enumerator == enumerator_for(row.name, row.value));
  }
}

}  // namespace

TEST_CASE("the page and the headers have no code in common", "[codes]") {
  check_disjoint(documented_errors, sdk_errors);
  check_disjoint(documented_warnings, sdk_warnings);
}

TEST_CASE("the tables are the transcribed codes, row by row, ascending by value", "[codes]") {
  check_table(ae::errors, known_codes<ae::error>());
  check_table(ae::warnings, known_codes<ae::warning>());
}

TEST_CASE("the other names are the transcribed ones, and find the row of their value", "[codes]") {
  const auto check = [](const auto& names, const auto& transcription) {
    check_missing(names, transcription, " is not among the other names of tests/library/sdk_codes.hpp");
    check_missing(transcription, names, " of tests/library/sdk_codes.hpp is not among the other names of the header");
    for (std::size_t row = 0; row < std::min(std::size(names), std::size(transcription)); ++row) {
      CAPTURE(names[row].name, transcription[row].name);
      CHECK(names[row].name == transcription[row].name);  // in the same order
      CHECK(names[row].code == transcription[row].code);
      CHECK(static_cast<int>(names[row].code) == transcription[row].value);
    }
  };
  check(ae::other_error_names, sdk_other_error_names);
  check(ae::other_warning_names, sdk_other_warning_names);
}

TEST_CASE("the enums declare the transcribed codes and no other, each with its message", "[codes]") {
  check_enum<ae::error>("error", sdk_other_error_names);
  check_enum<ae::warning>("warning", sdk_other_warning_names);
}

TEST_CASE("enum and table have the same order under the same banners, whose ranges their values are in", "[codes]") {
  check_order("error", "errors", sdk_other_error_names);
  check_order("warning", "warnings", sdk_other_warning_names);
}

TEST_CASE("the comment of a condition begins with what its message says", "[codes]") {
  const auto header = lines_behind("enum class condition : int {");
  for (const auto& row : conditions()) {
    const auto message = make_error_condition(row.meaning).message();
    const auto comment = "  /// " + message.substr(0, message.size() - 1) + ": ";
    const auto has_comment = [&](const auto& line) { return line.substr(0, comment.size()) == comment; };
    CAPTURE(message);
    CHECK(std::count_if(header.begin(), header.end(), has_comment) == 1);
  }
}

TEST_CASE("an enumerator is the name without its prefix, in lower case", "[codes]") {
  check_names(known_codes<ae::error>(), "ERR_");
  check_names(known_codes<ae::warning>(), "WARN_");
  check_names(sdk_other_error_names, "ERR_");
  check_names(sdk_other_warning_names, "WARN_");
}

TEST_CASE("codes of Signaling and RTM, which the engine never passes, are unknown", "[codes]") {
  for (int value = 400; value <= 475; ++value) {
    CAPTURE(value);
    CHECK((find(ae::error{value}) != nullptr) == (value == 428));
  }
  CHECK(find(ae::warning{2005}) == nullptr);
  CHECK(find(ae::warning{2009}) == nullptr);
}

TEST_CASE("the enums are scoped, of type int and distinct", "[codes]") {
  STATIC_REQUIRE(std::is_same_v<std::underlying_type_t<ae::error>, int>);
  STATIC_REQUIRE(std::is_same_v<std::underlying_type_t<ae::warning>, int>);
  STATIC_REQUIRE(!std::is_convertible_v<ae::error, int>);
  STATIC_REQUIRE(!std::is_convertible_v<ae::warning, int>);
  STATIC_REQUIRE(!std::is_same_v<ae::error, ae::warning>);
}

TEST_CASE("the tables are plain arrays of plain rows", "[codes]") {
  STATIC_REQUIRE(std::is_array_v<decltype(ae::errors)>);
  STATIC_REQUIRE(std::is_array_v<decltype(ae::warnings)>);
  STATIC_REQUIRE(std::is_aggregate_v<ae::code_info<ae::error>>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<ae::code_info<ae::warning>>);
  constexpr auto row = *ae::find(ae::error::connection_lost);
  const auto& [code, name, description, condition, errc] = row;
  CHECK(code == ae::error::connection_lost);
  CHECK(name == "ERR_CONNECTION_LOST");
  CHECK(description == ae::description(ae::error::connection_lost));
  CHECK(condition == ae::condition::connection);
  CHECK(errc == std::errc::connection_reset);
  constexpr auto plain = ae::code_info<ae::error>{row.code, row.name, row.description};
  CHECK(plain.condition == ae::condition{});
  CHECK(plain.errc == std::errc{});
}
