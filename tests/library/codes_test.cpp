// The enums and the tables against the transcriptions of the documented and of the newer codes, in both directions.

#include <agora_errc.hpp>
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "documented_codes.hpp"
#include "documented_meanings.hpp"
#include "files.hpp"
#include "newer_codes.hpp"

namespace ae = agora_errc;

namespace {

struct enumerator {
  std::string comment;
  std::string name;
  int value;
};

// The enumerators that the text of the header declares in an enum of explicit values.
std::vector<enumerator> declared(const std::string& enum_name) {
  const auto lines = lines_of(AGORA_ERRC_HEADER);
  auto line = std::find(lines.begin(), lines.end(), "enum class " + enum_name + " : int {");
  REQUIRE(line != lines.end());
  std::vector<enumerator> found;
  const std::string opening = "///< ";
  for (++line; *line != "};"; ++line) {
    const auto equals = line->find(" = ");
    if (equals != std::string::npos) {
      found.push_back({"", line->substr(2, equals - 2), std::stoi(line->substr(equals + 3))});
    }
    const auto comment = line->find(opening);
    if (comment == std::string::npos) continue;
    if (equals == std::string::npos) found.back().comment += ' ';
    found.back().comment += line->substr(comment + opening.size());
  }
  return found;
}

// Fails with each code that only one of two lists has.
template <class Left, class Right>
void check_missing(const Left& left, const Right& right, const std::string& what) {
  for (const auto& row : left) {
    const auto is_same = [&](const auto& other) { return other.code == row.code; };
    if (std::none_of(std::begin(right), std::end(right), is_same)) {
      FAIL_CHECK(static_cast<int>(row.code) << ' ' << row.name << what);
    }
  }
}

// The order of both is that of their values.
template <class Table, class Transcription>
void check_table(const Table& table, const Transcription& transcription, const std::string& file) {
  check_missing(table, transcription, " is not in tests/library/" + file);
  check_missing(transcription, table, " of tests/library/" + file + " has no row in this table of the header");
  REQUIRE(std::size(table) == std::size(transcription));
  for (std::size_t row = 0; row < std::size(table); ++row) {
    CAPTURE(row, transcription[row].name);
    CHECK(table[row].code == transcription[row].code);
    CHECK(table[row].name == transcription[row].name);
    if (row > 0) CHECK(table[row - 1].code < table[row].code);
  }
}

// Newer codes have no condition and no std::errc; one that is documented is not newer any more.
template <class Newer, class Documented>
void check_newer(const Newer& newer, const Documented& documented) {
  for (const auto& row : newer) {
    CAPTURE(static_cast<int>(row.code), row.name);
    CHECK(row.condition == ae::condition{});
    CHECK(row.errc == std::errc{});
    const auto is_same = [&](const auto& other) { return other.code == row.code; };
    if (std::any_of(std::begin(documented), std::end(documented), is_same)) {
      FAIL_CHECK("is documented now: remove its row among the newer codes");
    }
  }
}

template <class Documented>
void check_enum(const char* enum_name, const Documented& documented) {
  const auto enumerators = declared(enum_name);
  REQUIRE(enumerators.size() == std::size(documented));
  for (std::size_t row = 0; row < enumerators.size(); ++row) {
    CHECK(enumerators[row].name == documented[row].enumerator);
    CHECK(enumerators[row].value == documented[row].value);
    CHECK(enumerators[row].value == static_cast<int>(documented[row].code));
    const auto meaning = description(documented[row].code);  // all of it where the first sentence alone misleads
    CHECK((enumerators[row].comment == first_sentence(meaning) || enumerators[row].comment == meaning));
  }
}

// The rule for an enumerator, except for the value that shares its documented name.
std::string enumerator_for(std::string_view name, int value) {
  std::string result(name.substr(name.find('_') + 1));
  for (char& c : result) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return value == 102 ? result + "_102" : result;
}

}  // namespace

TEST_CASE("the tables are the documented ones, row by row, ascending by value", "[codes]") {
  check_table(ae::errors, documented_errors, "documented_codes.hpp");
  check_table(ae::warnings, documented_warnings, "documented_codes.hpp");
}

TEST_CASE("the tables of newer codes are those of the SDK's headers, row by row, ascending by value", "[codes]") {
  check_table(ae::newer_errors, newer_errors, "newer_codes.hpp");
  check_table(ae::newer_warnings, newer_warnings, "newer_codes.hpp");
}

TEST_CASE("newer codes have no condition and no std::errc, and are not documented", "[codes]") {
  check_newer(ae::newer_errors, ae::errors);
  check_newer(ae::newer_warnings, ae::warnings);
}

TEST_CASE("the enums declare the documented codes and no other, each with its meaning", "[codes]") {
  check_enum("error", documented_errors);
  check_enum("warning", documented_warnings);
}

TEST_CASE("the comment of a condition begins with what its message says", "[codes]") {
  const auto lines = lines_of(AGORA_ERRC_HEADER);
  for (const auto& row : conditions()) {
    const auto message = make_error_condition(row.meaning).message();
    const auto comment = "///< " + message.substr(0, message.size() - 1) + ": ";
    const auto has_comment = [&](const auto& line) { return line.find(comment) != std::string::npos; };
    CAPTURE(message);
    CHECK(std::count_if(lines.begin(), lines.end(), has_comment) == 1);
  }
}

TEST_CASE("an enumerator is the documented name without its prefix, in lower case", "[codes]") {
  for (const auto& row : documented_errors) {
    CHECK(row.name.substr(0, 4) == "ERR_");
    CHECK(row.enumerator == enumerator_for(row.name, row.value));
  }
  for (const auto& row : documented_warnings) {
    CHECK(row.name.substr(0, 5) == "WARN_");
    CHECK(row.enumerator == enumerator_for(row.name, 0));
  }
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
