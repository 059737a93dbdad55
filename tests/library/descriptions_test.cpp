// What the descriptions say, and how.

#include <agora_errc.hpp>
#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <string_view>

#include "catch.hpp"
#include "documented_codes.hpp"

namespace ae = agora_errc;

namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

template <class Documented>
void check_says(const Documented& documented) {
  for (const auto& row : documented) {
    const auto description = ae::description(row.code);
    CAPTURE(row.value, description);
    auto rest = row.says;
    while (!rest.empty()) {
      const auto part = rest.substr(0, rest.find('|'));
      rest.remove_prefix(std::min(part.size() + 1, rest.size()));
      CAPTURE(part);
      CHECK(contains(description, part));
    }
  }
}

template <class Table>
void check_style(const Table& table) {
  for (const auto& row : table) {
    const auto text = row.description;
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
  for (const auto& row : table) descriptions.insert(row.description);
  CHECK(descriptions.size() == std::size(table));
}

}  // namespace

TEST_CASE("a description says all that the documented row says", "[descriptions]") {
  check_says(documented_errors);
  check_says(documented_warnings);
}

TEST_CASE("a description is made of plain, whole sentences", "[descriptions]") {
  check_style(ae::errors);
  check_style(ae::warnings);
}

TEST_CASE("no two codes of an enum have the same description", "[descriptions]") {
  check_distinct(ae::errors);
  check_distinct(ae::warnings);
}

TEST_CASE("just the descriptions of internal and of Web codes say so", "[descriptions]") {
  for (const auto& row : ae::errors) {
    const std::error_code code = row.code;
    CAPTURE(row.name);
    CHECK(contains(row.description, "internal to the SDK") == (code == ae::condition::sdk_internal));
    CHECK(contains(row.description, "Web SDK only") == (code == ae::condition::web_only));
  }
  for (const auto& row : ae::warnings) {
    CHECK_FALSE(contains(row.description, "internal to the SDK"));
    CHECK_FALSE(contains(row.description, "Web SDK"));
  }
}

TEST_CASE("just the descriptions of audio device codes name the Audio Device Module", "[descriptions]") {
  for (const auto& row : ae::errors) {
    CAPTURE(row.name);
    CHECK(contains(row.description, "Audio Device Module: ") == contains(row.name, "_ADM_"));
    CHECK(contains(row.description, "Video Device Module: ") ==
          (contains(row.name, "_VDM_") || contains(row.name, "_VCM_")));
  }
  for (const auto& row : ae::warnings) {
    CAPTURE(row.name);
    CHECK(contains(row.description, "Audio Device Module: ") == contains(row.name, "_ADM_"));
  }
}
