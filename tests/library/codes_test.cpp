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
#include "files.hpp"
#include "transcription.hpp"

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
  if (begin == all.end()) FAIL("the header has no line that ends with " << opening);
  all.erase(all.begin(), begin + 1);
  all.erase(std::find(all.begin(), all.end(), "};"), all.end());
  return all;
}

template <class Code>
lines lines_of_enum() {
  return lines_behind("enum class " + std::string(code_enum<Code>::name) + " : int {");
}
template <class Code>
lines lines_of_table() {
  return lines_behind(' ' + std::string(code_enum<Code>::table_name) + "[] = {");
}

struct enumerator {
  std::string comment;
  std::string name;
  int value;
};

// The enumerators that the text of the header declares, each with the comment in front of it.
template <class Code>
std::vector<enumerator> declared() {
  static const std::regex comment_line(" +/// (.*)");
  static const std::regex enumerator_line(R"( +(\w+) = (\d+),)");
  std::vector<enumerator> found;
  std::string comment;
  for (const auto& line : lines_of_enum<Code>()) {
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

// Those that it has to declare: a second name stands behind the first, and its comment tells whose other name it is.
template <class Code>
std::vector<enumerator> wanted_enumerators() {
  std::vector<enumerator> wanted;
  for (const auto& row : known_codes<Code>()) {
    CHECK(static_cast<int>(row.code) == row.value);
    wanted.push_back({make_error_code(row.code).message(), std::string(row.enumerator), row.value});
    for (const auto& other : known_other_names<Code>()) {
      if (other.value != row.value) continue;
      CHECK(other.code == row.code);
      CHECK(other.first == row.enumerator);
      wanted.push_back(
          {"Another name of " + std::string(row.enumerator) + ", ", std::string(other.enumerator), other.value});
    }
  }
  return wanted;
}

// Fails with each row of one list that the other has not.
template <class Left, class Right, class IsSame>
void check_contained(const Left& left, const Right& right, const std::string& what, IsSame is_same) {
  for (const auto& row : left) {
    const auto has_same = std::any_of(std::begin(right), std::end(right),
                                      [&](const auto& other) { return is_same(row, other); });
    if (!has_same) FAIL_CHECK(row.name << what);
  }
}
template <class Left, class Right>
void check_codes(const Left& left, const Right& right, const std::string& what) {
  check_contained(left, right, what,
                  [](const auto& lhs, const auto& rhs) { return lhs.code == rhs.code && lhs.name == rhs.name; });
}

// What matches in the lines, in their order: a banner "0 to 99: general", or else the name of an enumerator.
lines banners_and_names(const lines& text, const std::regex& enumerator) {
  static const std::regex banner(" +// (.*)");
  lines found;
  for (const auto& line : text) {
    std::smatch match;
    if (std::regex_match(line, match, banner) || std::regex_search(line, match, enumerator)) found.push_back(match[1]);
  }
  return found;
}

// The rule for an enumerator.
std::string enumerator_for(std::string_view name, std::string_view prefix, int value) {
  if (value == 102 && name == "ERR_INVALID_TOKEN") return "invalid_token_102";  // 110 has the name too
  if (name == "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_PAUSED") return "screen_capture_paused_23";  // as 28
  if (name == "RTMP_STREAM_UNPUBLISH_REASON_OK") return "unpublish_ok";
  if (name == "RELAY_OK") return "ok";
  CHECK(name.substr(0, prefix.size()) == prefix);
  std::string result(name.substr(prefix.size()));
  for (char& c : result) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace

TEST_CASE("each code of the page has its later facts and no second row", "[codes]") {
  all_enums::for_each([](auto code) {
    int before = -1;
    for (const auto& row : known_codes<decltype(code)>()) {
      CAPTURE(row.name, row.enumerator);
      CHECK(row.value > before);
      CHECK_FALSE(row.sdk.empty());
      before = row.value;
    }
  });
}

TEMPLATE_TEST_CASE("a table has the transcribed codes, row by row, ascending by value", "[codes]", ALL_ENUMS) {
  const auto& table = code_enum<TestType>::rows;
  const auto& transcription = known_codes<TestType>();
  check_codes(table, transcription, " is in no transcription of tests/library");
  check_codes(transcription, table, " of tests/library is not in the header");
  for (std::size_t row = 0; row < std::min(std::size(table), transcription.size()); ++row) {
    CAPTURE(row, transcription[row].name);
    CHECK(table[row].code == transcription[row].code);
    CHECK(table[row].name == transcription[row].name);
    if (table[row].name != transcription[row].name) break;  // what follows is just displaced
    if (row > 0) CHECK(table[row - 1].code < table[row].code);
    CHECK(find(table[row].code) == (&table[row]));
  }
}

TEST_CASE("the other names are the transcribed ones, in the same order", "[codes]") {
  const auto check = [](const auto& names, const auto& transcription) {
    check_codes(names, transcription, " is not among the other names of tests/library/sdk_codes.hpp");
    check_codes(transcription, names, " of tests/library/sdk_codes.hpp is not among the other names of the header");
    for (std::size_t row = 0; row < std::min(std::size(names), transcription.size()); ++row) {
      CAPTURE(names[row].name, transcription[row].name);
      CHECK(names[row].name == transcription[row].name);
      CHECK(names[row].code == transcription[row].code);
      CHECK(static_cast<int>(names[row].code) == transcription[row].value);
    }
  };
  check(ae::other_error_names, known_other_names<ae::error>());
  check(ae::other_warning_names, known_other_names<ae::warning>());
}

TEMPLATE_TEST_CASE("an enum declares the transcribed codes and no other, each with its message", "[codes]", ALL_ENUMS) {
  const auto found = declared<TestType>();
  const auto wanted = wanted_enumerators<TestType>();
  const auto is_same = [](const auto& lhs, const auto& rhs) { return lhs.name == rhs.name && lhs.value == rhs.value; };
  check_contained(found, wanted, " of the enum has no such value in the transcriptions of tests/library", is_same);
  check_contained(wanted, found, " of tests/library is not in the enum, or has another value", is_same);
  for (std::size_t row = 0; row < std::min(found.size(), wanted.size()); ++row) {
    CAPTURE(found[row].name, wanted[row].name);
    const auto is_in_order = found[row].name == wanted[row].name;
    CHECK(is_in_order);
    if (!is_in_order) break;  // what follows is just displaced
    const auto is_other_name = wanted[row].comment.back() == ' ';
    CAPTURE(found[row].comment, wanted[row].comment);
    if (is_other_name) {
      CHECK(found[row].comment.find(wanted[row].comment) != std::string::npos);
    } else {
      CHECK(found[row].comment == wanted[row].comment);
    }
  }
}

TEMPLATE_TEST_CASE("enum and table have the same order under the same banners, whose ranges their values are in",
                   "[codes]", ALL_ENUMS) {
  auto in_enum = banners_and_names(lines_of_enum<TestType>(), std::regex(R"(^  (\w+) = )"));
  const auto is_other_name = [](const auto& name) {
    const auto& others = known_other_names<TestType>();
    return std::any_of(others.begin(), others.end(), [&](const auto& other) { return other.enumerator == name; });
  };
  in_enum.erase(std::remove_if(in_enum.begin(), in_enum.end(), is_other_name), in_enum.end());
  CHECK(in_enum == banners_and_names(lines_of_table<TestType>(), std::regex(R"(^    \{\w+::(\w+),)")));

  const auto all = declared<TestType>();
  const std::regex range(R"((\d+) to (\d+): .+)");
  int first = -1;
  int last = -1;  // no banner yet
  for (const auto& line : in_enum) {
    std::smatch banner;
    if (std::regex_match(line, banner, range)) {
      first = std::stoi(banner[1]);
      CHECK(first > last);
      last = std::stoi(banner[2]);
    } else if (first >= 0) {
      const auto is_it = [&](const auto& row) { return row.name == line; };
      const auto value = std::find_if(all.begin(), all.end(), is_it)->value;
      if (value < first || value > last) FAIL_CHECK(line << " = " << value << " is not in the range of its banner");
    }
  }
}

TEMPLATE_TEST_CASE("an enumerator is the name without its prefix, in lower case", "[codes]", ALL_ENUMS) {
  const auto check = [](const auto& rows) {
    for (const auto& row : rows) {
      CAPTURE(row.name);
      CHECK(row.enumerator == enumerator_for(row.name, code_enum<TestType>::prefix, row.value));
    }
  };
  check(known_codes<TestType>());
  check(known_other_names<TestType>());
}

TEST_CASE("the comment of a condition begins with its message, and its enumerator is its name", "[codes]") {
  const auto header = lines_behind("enum class condition : int {");
  const auto has_line = [&](const std::string& begin) {
    return std::count_if(header.begin(), header.end(),
                         [&](const auto& line) { return line.substr(0, begin.size()) == begin; }) == 1;
  };
  for (const auto& row : ae::conditions) {
    CAPTURE(row.name);
    CHECK(has_line("  /// " + std::string(row.description.substr(0, row.description.size() - 1)) + ": "));
    CHECK(has_line("  " + std::string(row.name) + " = " + std::to_string(static_cast<int>(row.code)) + ','));
  }
  const std::regex enumerator(R"( +\w+ = \d+,)");
  const auto declared = std::count_if(header.begin(), header.end(),
                                      [&](const auto& line) { return std::regex_match(line, enumerator); });
  CHECK(static_cast<std::size_t>(declared) == std::size(ae::conditions));
}

TEST_CASE("codes of Signaling and RTM, which the engine never passes, are unknown", "[codes]") {
  for (int value = 400; value <= 475; ++value) {
    CAPTURE(value);
    CHECK((find(ae::error{value}) != nullptr) == (value == 428));
  }
  CHECK(find(ae::warning{2005}) == nullptr);
  CHECK(find(ae::warning{2009}) == nullptr);
}

TEMPLATE_TEST_CASE("an enum is scoped, of type int, and has a plain array of plain rows", "[codes]", ALL_ENUMS) {
  STATIC_REQUIRE(std::is_same_v<std::underlying_type_t<TestType>, int>);
  STATIC_REQUIRE(!std::is_convertible_v<TestType, int>);
  STATIC_REQUIRE(std::is_array_v<std::remove_reference_t<decltype(code_enum<TestType>::rows)>>);
  STATIC_REQUIRE(std::is_aggregate_v<ae::code_info<TestType>>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<ae::code_info<TestType>>);
}

TEST_CASE("a row has five parts, the last two of which may be left out", "[codes]") {
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
