// What the descriptions say, and how.

#include <agora_errc.hpp>
#include <algorithm>
#include <cctype>
#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "catch.hpp"
#include "files.hpp"
#include "transcription.hpp"

namespace ae = agora_errc;

namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool is_of_word(char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; }

// Whether a word or a number ends, or another begins, in front of text[at].
bool is_edge(std::string_view text, std::size_t at) {
  return at == 0 || at == text.size() || !is_of_word(text[at - 1]) || !is_of_word(text[at]);
}

// Whether the text has the part, and not merely in the middle of words and numbers.
bool contains_words(std::string_view text, std::string_view part) {
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    if (is_edge(text, at) && is_edge(text, at + part.size())) return true;
  }
  return false;
}

// The words that turn the meaning of a sentence around.
std::ptrdiff_t negations(std::string_view text) {
  std::ptrdiff_t count = 0;
  for (const std::string_view word : {"not", "no", "No", "cannot", "unable"}) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      if (is_edge(text, at) && is_edge(text, at + word.size())) ++count;
    }
  }
  return count;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    pieces.push_back(text.substr(0, text.find(separator)));
    text.remove_prefix(std::min(pieces.back().size() + separator.size(), text.size()));
  }
  return pieces;
}

// A part of a transcription, with the sources that stand in front of it or of an earlier one.
struct sourced_part {
  std::string_view sources;
  std::string_view text;
};

std::vector<sourced_part> parts_of(std::string_view transcription) {
  std::vector<sourced_part> parts;
  std::string_view sources;
  for (auto part : split(transcription, "|")) {
    if (starts_with(part, "[") && contains(part, "] ")) {
      sources = part.substr(1, part.find("] ") - 1);
      part.remove_prefix(sources.size() + 3);
    }
    parts.push_back({sources, part});
  }
  return parts;
}

// Fails where the text lacks one of the parts, or has negations beside theirs.
void check_says(std::string_view text, const std::vector<sourced_part>& parts) {
  std::ptrdiff_t negations_of_parts = 0;
  for (const auto& part : parts) {
    CAPTURE(text, part.text);
    CHECK(contains_words(text, part.text));
    negations_of_parts += negations(part.text);
  }
  CAPTURE(text);
  CHECK(negations(text) == negations_of_parts);
  CHECK(text.empty() == parts.empty());
}

// Every part has a source that the legend of sdk_codes.hpp explains.
void check_sources(const std::vector<sourced_part>& parts) {
  static constexpr std::string_view legend[] = {"H2", "H3", "H", "D3", "D", "R", "W", "A"};
  for (const auto& part : parts) {
    CAPTURE(part.text, part.sources);
    CHECK_FALSE(part.text.empty());
    CHECK_FALSE(contains(part.text, "["));
    CHECK_FALSE(part.sources.empty());
    for (const auto source : split(part.sources, ", ")) {
      CAPTURE(source);
      CHECK(std::count(std::begin(legend), std::end(legend), source) == 1);
    }
  }
}

}  // namespace

TEST_CASE("what a description has to say is matched as whole words", "[descriptions]") {
  CHECK(contains_words("It took 5 seconds.", "5 seconds"));
  CHECK(contains_words("It took 15 or 5 seconds.", "5 seconds"));
  CHECK_FALSE(contains_words("It took 15 seconds.", "5 seconds"));
  CHECK_FALSE(contains_words("It is error 110.", "error 11"));
  CHECK_FALSE(contains_words("ERR_OK_", "ERR_OK"));
  CHECK(negations("No, cannot. Nothing is unable; not now.") == 4);
}

TEMPLATE_TEST_CASE("a description says what its sources say, and there is none without a source", "[descriptions]",
                   ALL_ENUMS) {
  for (const auto& row : known_codes<TestType>()) {
    CAPTURE(row.name);
    auto parts = parts_of(row.page);
    const auto later = parts_of(row.says);
    parts.insert(parts.end(), later.begin(), later.end());
    check_says(description(row.code), parts);
  }
}

TEMPLATE_TEST_CASE("where a fact is from is told, but for those of the page", "[descriptions]", ALL_ENUMS) {
  for (const auto& row : known_codes<TestType>()) {
    CAPTURE(row.name);
    check_sources(parts_of(row.says));
    for (const auto& part : parts_of(row.page)) CHECK((part.sources.empty() && !part.text.empty()));
  }
}

TEMPLATE_TEST_CASE("a description is made of plain, whole sentences", "[descriptions]", ALL_ENUMS) {
  for (const auto& row : code_enum<TestType>::rows) {
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
TEMPLATE_TEST_CASE("a description has a full stop and a blank at the end of a sentence alone", "[descriptions]",
                   ALL_ENUMS) {
  for (const auto& row : code_enum<TestType>::rows) {
    CAPTURE(row.name, row.description);
    CHECK(row.description.find_first_of("!?") == std::string_view::npos);
    for (const auto sentence : split(row.description, ". ")) {
      CAPTURE(sentence);
      CHECK(std::isupper(static_cast<unsigned char>(sentence.front())) != 0);
      for (const std::string_view abbreviation : {"e.g", "i.e", "etc", "vs", "cf", "approx"}) {
        CHECK_FALSE(ends_with(sentence, abbreviation));
      }
    }
  }
}

TEMPLATE_TEST_CASE("a message is the first sentence, short, and no other code's", "[descriptions]", ALL_ENUMS) {
  std::set<std::string> messages;
  std::set<std::string_view> descriptions;
  for (const auto& row : code_enum<TestType>::rows) {
    const auto message = make_error_code(row.code).message();
    CAPTURE(row.name, message);
    CHECK(message.size() <= 120);
    CHECK(messages.insert(message).second);
    if (row.description.empty()) continue;
    CHECK(message == first_sentence(row.description));
    CHECK(descriptions.insert(row.description).second);
  }
}

TEST_CASE("the message of a value with two meanings has both", "[descriptions]") {
  const auto check = [](const std::error_code& code, std::string_view parts) {
    check_says(code.message(), parts_of(parts));
  };
  check(ae::error{102}, "channel name|token");
  check(ae::error{158}, "super resolution (SDK 3.x)|not documented (SDK 4.x)");
  check(ae::error{160}, "recorded already (SDK 3.x)|not documented (SDK 4.x)");
  check(ae::warning{1053}, "settings|SDK 3.1 to 3.7|residual echo");
}

TEST_CASE("a code that documentation calls internal is reported by nothing, or documentation disagrees",
          "[descriptions]") {
  for (const auto& row : ae::errors) {
    const auto text = row.description;
    CAPTURE(row.name, text);
    if (!contains(text, "internal to the SDK")) continue;
    CHECK(contains(text, "no API or callback event") != contains(text, "Documentation of some releases"));
  }
}

TEMPLATE_TEST_CASE("just those descriptions name a module, the Web SDK and what is internal of which the page does so",
                   "[descriptions]", ae::error, ae::warning) {
  for (const auto& row : known_codes<TestType>()) {
    CAPTURE(row.name);
    for (const std::string_view words : {"internal to the SDK", "Web SDK", "Audio Device Module: ", "Video Device"}) {
      CAPTURE(words);
      CHECK(contains(description(row.code), words) == contains(row.page, words));
    }
  }
}

TEMPLATE_TEST_CASE("a description begins with the platform that its name has", "[descriptions]", ae::error,
                   ae::warning) {
  for (const auto& row : known_codes<TestType>()) {
    if (!row.page.empty()) continue;
    CAPTURE(row.name);
    const auto text = description(row.code);
    CHECK(starts_with(text, "On Android, ") == contains(row.name, "_ANDROID_"));
    CHECK(starts_with(text, "On iOS, ") == contains(row.name, "_IOS_"));
    CHECK(starts_with(text, "On Windows (Wave API), ") == contains(row.name, "_WIN_WAVE_"));
  }
}
