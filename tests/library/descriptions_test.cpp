// What the descriptions say, and how.

#include <agora_errc.hpp>
#include <algorithm>
#include <cctype>
#include <cstddef>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "documented_codes.hpp"
#include "files.hpp"
#include "newer_codes.hpp"

namespace ae = agora_errc;

namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// Where a description goes on with what came later than the documented table.
constexpr std::string_view later_begin = " In SDK 4.x ";

// Fails where the text lacks one of the parts, split by '|'.
void check_says(std::string_view text, std::string_view parts) {
  while (!parts.empty()) {
    const auto part = parts.substr(0, parts.find('|'));
    parts.remove_prefix(std::min(part.size() + 1, parts.size()));
    CAPTURE(text, part);
    CHECK(contains(text, part));
  }
}

// How many words turn the meaning of a text around.
std::ptrdiff_t negations(std::string_view text) {
  std::string words(text);
  std::replace_if(
      words.begin(), words.end(), [](unsigned char c) { return std::isalpha(c) == 0; }, ' ');
  std::istringstream stream(words);
  return std::count_if(std::istream_iterator<std::string>(stream), {}, [](const std::string& word) {
    return word == "not" || word == "no" || word == "No" || word == "cannot" || word == "unable";
  });
}

template <class Transcription>
void check_all_say(const Transcription& transcription) {
  for (const auto& row : transcription) {
    CAPTURE(row.name);
    const auto text = description(row.code);
    const auto documented = text.substr(0, text.find(later_begin));
    check_says(documented, row.says);
    CHECK(negations(documented) == negations(row.says));
    CHECK(text.empty() == row.says.empty());
  }
}

template <class Table>
void check_style(const Table& table) {
  for (const auto& row : table) {
    const auto text = row.description;
    if (text.empty()) continue;  // of a newer code
    CAPTURE(row.name, text);
    CHECK(text.size() > 10);
    CHECK(std::all_of(text.begin(), text.end(), [](char c) { return ' ' <= c && c <= '~'; }));
    CHECK(std::isupper(static_cast<unsigned char>(text.front())) != 0);
    CHECK(text.back() == '.');
    CHECK_FALSE(contains(text, "  "));
    CHECK_FALSE(contains(text, " ."));
    CHECK_FALSE(contains(text, ".."));
    for (const std::string_view slip : {"opeing", "internal SDK internal", "cancelled", "1/1/1970"}) {
      CHECK_FALSE(contains(text, slip));
    }
  }
}

template <class Table>
void check_distinct(const Table& table) {
  std::set<std::string_view> descriptions;
  for (const auto& row : table) {
    CAPTURE(row.name);
    if (!row.description.empty()) CHECK(descriptions.insert(row.description).second);
  }
}

template <class Documented>
void check_only_where_said(const Documented& documented) {
  for (const auto& row : documented) {
    CAPTURE(row.name);
    for (const std::string_view words : {"internal to the SDK", "Web SDK"}) {
      CHECK(contains(description(row.code), words) == contains(row.says, words));
    }
  }
}

template <class Table>
void check_modules(const Table& table) {
  for (const auto& row : table) {
    if (row.description.empty()) continue;  // of a newer code
    CAPTURE(row.name);
    CHECK(contains(row.description, "Audio Device Module: ") == contains(row.name, "_ADM_"));
    CHECK(contains(row.description, "Video Device Module: ") ==
          (contains(row.name, "_VDM_") || contains(row.name, "_VCM_")));
  }
}

}  // namespace

TEST_CASE("a description says all that the documented row says", "[descriptions]") {
  check_all_say(documented_errors);
  check_all_say(documented_warnings);
}

TEST_CASE("a description of a newer code says what the headers explain, and there is none of others",
          "[descriptions]") {
  check_all_say(newer_errors);
  check_all_say(newer_warnings);
}

TEST_CASE("just where later releases contradict the page, a last sentence says so", "[descriptions]") {
  for (const auto& row : ae::errors) {
    CAPTURE(row.name, row.description);
    const auto is_same = [&](const later_fact& fact) { return ae::error{fact.value} == row.code; };
    const auto* const fact = std::find_if(std::begin(later_facts), std::end(later_facts), is_same);
    const auto later = row.description.find(later_begin);
    REQUIRE((later != std::string_view::npos) == (fact != std::end(later_facts)));
    if (fact == std::end(later_facts)) continue;
    const auto sentence = row.description.substr(later + 1);
    check_says(sentence, fact->says);
    CHECK(negations(sentence) == negations(fact->says));
    CHECK(first_sentence(sentence) == sentence);
  }
  for (const auto& row : ae::warnings) CHECK_FALSE(contains(row.description, "SDK 4"));
}

TEST_CASE("a description is made of plain, whole sentences", "[descriptions]") {
  check_style(ae::errors);
  check_style(ae::warnings);
  check_style(ae::newer_errors);
  check_style(ae::newer_warnings);
}

TEST_CASE("no two codes of a table have the same description", "[descriptions]") {
  check_distinct(ae::errors);
  check_distinct(ae::warnings);
  check_distinct(ae::newer_errors);
  check_distinct(ae::newer_warnings);
}

TEST_CASE("just the descriptions of internal and of Web codes say so", "[descriptions]") {
  check_only_where_said(documented_errors);
  check_only_where_said(documented_warnings);
}

TEST_CASE("just the descriptions of device codes name the module of the device", "[descriptions]") {
  check_modules(ae::errors);
  check_modules(ae::warnings);
  check_modules(ae::newer_errors);
  check_modules(ae::newer_warnings);
}
