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
#include "sdk_codes.hpp"

namespace ae = agora_errc;

namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Where a description goes on with what is different in later releases than on the page.
constexpr std::string_view later_begin = " In SDK ";

// Fails where the text lacks one of the parts, split by '|', or has another number of words that turn its meaning
// around.
void check_says(std::string_view text, std::string_view parts) {
  const auto negations = [](std::string_view of) {
    std::string words(of);
    std::replace_if(
        words.begin(), words.end(), [](unsigned char c) { return std::isalpha(c) == 0; }, ' ');
    std::istringstream stream(words);
    return std::count_if(std::istream_iterator<std::string>(stream), {}, [](const std::string& word) {
      return word == "not" || word == "no" || word == "No" || word == "cannot" || word == "unable";
    });
  };
  CAPTURE(text, parts);
  CHECK(negations(text) == negations(parts));
  CHECK(text.empty() == parts.empty());
  for (auto rest = parts; !rest.empty();) {
    const auto part = rest.substr(0, rest.find('|'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    CAPTURE(part);
    CHECK(contains(text, part));
  }
}

// The page's part of a description, and that of later releases, which just those have that are listed.
template <class Documented, class LaterFacts>
void check_documented(const Documented& documented, const LaterFacts& later_facts) {
  for (const auto& row : documented) {
    CAPTURE(row.name);
    const auto text = description(row.code);
    const auto later = std::min(text.find(later_begin), text.size());
    check_says(text.substr(0, later), row.says);
    const auto is_same = [&](const auto& fact) { return fact.code == row.code; };
    const auto fact = std::find_if(std::begin(later_facts), std::end(later_facts), is_same);
    REQUIRE((fact != std::end(later_facts)) == (later < text.size()));
    if (fact != std::end(later_facts)) check_says(text.substr(later), fact->says);
  }
}

template <class Table>
void check_style(const Table& table) {
  for (const auto& row : table) {
    const auto text = row.description;
    if (text.empty()) continue;
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

// So that the first sentence can be told: a full stop and a blank are the end of a sentence, and nothing else is.
template <class Table>
void check_sentences(const Table& table) {
  for (const auto& row : table) {
    CAPTURE(row.name, row.description);
    CHECK(row.description.find_first_of("!?") == std::string_view::npos);
    auto rest = row.description;
    for (auto end = rest.find(". "); end != std::string_view::npos; end = rest.find(". ")) {
      for (const std::string_view abbreviation : {"e.g", "i.e", "etc", "vs", "cf", "approx"}) {
        CHECK_FALSE(ends_with(rest.substr(0, end), abbreviation));
      }
      rest.remove_prefix(end + 2);
      CHECK(std::isupper(static_cast<unsigned char>(rest.front())) != 0);
    }
  }
}

template <class Table>
void check_messages(const Table& table) {
  std::set<std::string> messages;
  std::set<std::string_view> descriptions;
  for (const auto& row : table) {
    const auto message = make_error_code(row.code).message();
    CAPTURE(row.name, message);
    CHECK(message.size() <= 120);
    CHECK(messages.insert(message).second);
    if (row.description.empty()) continue;
    CHECK(message == first_sentence(row.description));
    CHECK(descriptions.insert(row.description).second);
  }
}

// What was so up to SDK 3.x is in the past where it is otherwise now, and in the present where it still is so.
template <class Table>
void check_tense(const Table& table) {
  for (const auto& row : table) {
    const auto text = row.description;
    CAPTURE(row.name, text);
    const auto is_otherwise = contains(text, later_begin);
    if (contains(text, "internal to the SDK")) {
      CHECK(contains(text, is_otherwise ? " Up to SDK 3.x the code was internal" : " The code is internal"));
    }
    if (contains(text, "Web SDK")) CHECK(contains(text, " Up to SDK 3.x the code was for the Agora Web SDK only"));
    if (contains(text, "Up to SDK 3.x")) CHECK(is_otherwise);
  }
}

template <class Documented>
void check_only_where_said(const Documented& documented) {
  for (const auto& row : documented) {
    CAPTURE(row.name);
    for (const std::string_view words : {"internal to the SDK", "Web SDK", "Audio Device Module: ", "Video Device"}) {
      CHECK(contains(description(row.code), words) == contains(row.says, words));
    }
  }
}

// The first words of a code that the page has not tell the platform, where its name does.
template <class Sdk>
void check_platforms(const Sdk& sdk) {
  for (const auto& row : sdk) {
    CAPTURE(row.name);
    const auto text = description(row.code);
    CHECK(starts_with(text, "On Android, ") == contains(row.name, "_ANDROID_"));
    CHECK(starts_with(text, "On iOS, ") == contains(row.name, "_IOS_"));
    CHECK(starts_with(text, "On Windows (Wave API), ") == contains(row.name, "_WIN_WAVE_"));
  }
}

}  // namespace

TEST_CASE("a description says what the page says, and what is different in later releases", "[descriptions]") {
  check_documented(documented_errors, later_error_facts);
  check_documented(documented_warnings, later_warning_facts);
}

TEST_CASE("a description says what the headers of the SDK explain, and there is none of others", "[descriptions]") {
  for (const auto& row : sdk_errors) check_says(description(row.code), row.says);
  for (const auto& row : sdk_warnings) check_says(description(row.code), row.says);
}

TEST_CASE("a description is made of plain, whole sentences", "[descriptions]") {
  check_style(ae::errors);
  check_style(ae::warnings);
}

TEST_CASE("a description has a full stop and a blank at the end of a sentence alone", "[descriptions]") {
  check_sentences(ae::errors);
  check_sentences(ae::warnings);
}

TEST_CASE("a message is the first sentence, short, and no other code's", "[descriptions]") {
  check_messages(ae::errors);
  check_messages(ae::warnings);
}

TEST_CASE("the message of a value with two meanings has both", "[descriptions]") {
  const auto check = [](const std::error_code& code, std::string_view parts) { check_says(code.message(), parts); };
  check(ae::error{102}, "channel name|token");
  check(ae::error{158}, "super resolution (SDK 3.x)|not documented (SDK 4.x)");
  check(ae::error{160}, "recorded already (SDK 3.x)|not documented (SDK 4.x)");
  check(ae::warning{1053}, "settings|SDK 3.1 to 3.7|residual echo");
}

TEST_CASE("no description says that something never happens, and then that it does", "[descriptions]") {
  check_tense(ae::errors);
  check_tense(ae::warnings);
}

TEST_CASE("just those descriptions name a module, the Web SDK and what is internal of which the page does so",
          "[descriptions]") {
  check_only_where_said(documented_errors);
  check_only_where_said(documented_warnings);
  check_only_where_said(sdk_errors);
  check_only_where_said(sdk_warnings);
}

TEST_CASE("a description begins with the platform that its name has", "[descriptions]") {
  check_platforms(sdk_errors);
  check_platforms(sdk_warnings);
}
