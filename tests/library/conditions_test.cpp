// The std::errc and agora_errc::condition that each code is equal to: all codes against all of
// them, and against every other std::errc.

#include <agora_errc.hpp>
#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "meanings.hpp"
#include "sdk_codes.hpp"

namespace ae = agora_errc;

namespace {

// The values whose names have this part.
template <class Code>
std::vector<int> values_named(std::string_view part) {
  std::vector<int> values;
  for (const auto& row : known_codes<Code>()) {
    if (row.name.find(part) != std::string_view::npos) values.push_back(row.value);
  }
  return values;
}

bool has(const std::vector<int>& values, int value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

template <class Code>
bool is_known(int value) {
  const auto is_same = [&](const auto& row) { return row.value == value; };
  return std::any_of(known_codes<Code>().begin(), known_codes<Code>().end(), is_same);
}

const codes_of<ae::condition>& codes_of_condition(ae::condition condition) {
  const auto is_same = [&](const auto& row) { return row.meaning == condition; };
  return *std::find_if(conditions().begin(), conditions().end(), is_same);
}

// The code against every meaning, in both operand orders.
template <class Meanings>
void check_equal_to(const std::error_code& code, const Meanings& meanings) {
  const auto is_error = code.category() == ae::error_category();
  for (const auto& row : meanings) {
    const auto expected = has(is_error ? row.errors : row.warnings, code.value());
    INFO(
        "the header, or else tests/library/meanings.hpp, lacks a std::errc or a condition of this code, or has "
        "another");
    CAPTURE(ae::name(code), code.value(), static_cast<int>(row.meaning));
    CHECK((code == row.meaning) == expected);
    CHECK((row.meaning == code) == expected);
    CHECK((code != row.meaning) == !expected);
    CHECK((row.meaning != code) == !expected);
  }
}

template <class Check>
void for_each_code(Check check) {
  for (const auto& row : ae::errors) check(std::error_code(row.code));
  for (const auto& row : ae::warnings) check(std::error_code(row.code));
}

}  // namespace

TEST_CASE("a code is equal to the std::errc of its meaning and to no other", "[errc]") {
  for_each_code([](const std::error_code& code) {
    check_equal_to(code, portable());
    for (int value = 0; value <= 200; ++value) {  // those that systems have
      const auto other = static_cast<std::errc>(value);
      const auto is_same = [&](const auto& row) { return row.meaning == other; };
      if (std::none_of(portable().begin(), portable().end(), is_same) && code == other)
        FAIL_CHECK(code << ' ' << value);
    }
  });
}

TEST_CASE("a code is equal to the conditions it belongs to and to no other", "[condition]") {
  for_each_code([](const std::error_code& code) { check_equal_to(code, conditions()); });
}

TEST_CASE("the meanings of all rows are among those of meanings.hpp", "[errc][condition]") {
  const auto check = [](const auto& row) {
    const auto has_errc = [&](const auto& other) { return other.meaning == row.errc; };
    const auto has_condition = [&](const auto& other) { return other.meaning == row.condition; };
    CAPTURE(row.name);
    CHECK((row.errc == std::errc{} || std::any_of(portable().begin(), portable().end(), has_errc)));
    CHECK((row.condition == ae::condition{} || std::any_of(conditions().begin(), conditions().end(), has_condition)));
  };
  for (const auto& row : ae::errors) check(row);
  for (const auto& row : ae::warnings) check(row);
}

TEST_CASE("each condition says what it means", "[condition]") {
  for (const auto& row : conditions()) {
    const auto message = make_error_condition(row.meaning).message();
    CHECK(message.substr(0, 7) != "unknown");
    CHECK(message.back() == '.');
  }
}

TEST_CASE("every code that has ADM in its name, and nothing else, is of condition audio_device", "[condition]") {
  const auto& audio = codes_of_condition(ae::condition::audio_device);
  CHECK(audio.errors == values_named<ae::error>("_ADM_"));
  CHECK(audio.warnings == values_named<ae::warning>("_ADM_"));
}

TEST_CASE("every code that has VDM or VCM in its name, and 1003, is of condition video_device", "[condition]") {
  std::vector<int> errors = {1003};
  for (const char* const part : {"_VDM_", "_VCM_"}) {
    const auto named = values_named<ae::error>(part);
    errors.insert(errors.end(), named.begin(), named.end());
    CHECK(values_named<ae::warning>(part).empty());
  }
  CHECK(codes_of_condition(ae::condition::video_device).errors == errors);
}

TEST_CASE("the default condition is a std::errc, or else the code itself", "[errc]") {
  for_each_code([](const std::error_code& code) {
    const auto condition = code.default_error_condition();
    const auto is_portable = std::any_of(portable().begin(), portable().end(),
                                         [&](const auto& row) { return code == row.meaning; });
    CAPTURE(code.message(), code.value());
    CHECK(condition.category() == (is_portable ? std::generic_category() : code.category()));
    if (!is_portable) CHECK(condition.value() == code.value());
    CHECK(code == condition);
  });
}

TEST_CASE("std::errc is recognized across C++ runtimes, by the name of its category", "[errc]") {
  class other_generic final : public std::error_category {
   public:
    const char* name() const noexcept override { return "generic"; }
    std::string message(int) const override { return {}; }
  };
  const other_generic generic;
  const std::error_condition timed_out(static_cast<int>(std::errc::timed_out), generic);
  CHECK(std::error_code(ae::error::timedout) == timed_out);
  CHECK(std::error_code(ae::error::canceled) != timed_out);
  CHECK(std::error_code(ae::error::ok) != std::error_condition(0, generic));
}

TEST_CASE("ok is equal to no condition but its own", "[errc]") {
  const std::error_code ok = ae::error::ok;
  CHECK(ok == std::error_condition(0, ae::error_category()));
  CHECK(ok != std::errc());
  CHECK(ok != std::error_condition());
  CHECK(ok != std::error_condition(0, ae::warning_category()));
}

template <class Code>
void check_no_meaning(int value) {
  if (is_known<Code>(value)) return;
  const std::error_code code = Code{value};
  const auto same = code.default_error_condition();
  if (same.value() != value || same.category() != code.category()) FAIL(value);
  for (const auto& row : portable()) {
    if (code == row.meaning) FAIL(value);
  }
  for (const auto& row : conditions()) {
    const auto expected = row.meaning == ae::condition::warning && std::is_same_v<Code, ae::warning>;
    if ((code == row.meaning) != expected) FAIL(value);
  }
}

TEST_CASE("a value that is not known has no meaning beyond itself", "[errc][condition]") {
  for (int value = -5000; value <= 5000; ++value) {
    check_no_meaning<ae::error>(value);
    check_no_meaning<ae::warning>(value);
  }
}

TEST_CASE("unknown codes have no condition, but every warning is one", "[condition]") {
  CHECK(std::error_code(ae::warning{12345}) == ae::condition::warning);
  CHECK(std::error_code(ae::warning{-1}) == ae::condition::warning);
  CHECK(std::error_code(ae::error{12345}) != ae::condition::warning);
  CHECK(std::error_code(ae::error{12345}) != ae::condition{});
  CHECK(std::error_code(ae::warning{12345}) != ae::condition{});
}

TEST_CASE("a condition with no name holds for nothing", "[condition]") {
  for (const auto value : {std::numeric_limits<int>::min(), -1, 0, std::numeric_limits<int>::max()}) {
    for_each_code([&](const std::error_code& code) { CHECK(code != ae::condition{value}); });
  }
}

TEST_CASE("a code of another category is of no condition", "[condition]") {
  for (const auto& row : conditions()) {
    for (const auto* const values : {&row.errors, &row.warnings}) {
      for (const int value : *values) {
        CHECK(std::error_code(value, std::generic_category()) != row.meaning);
        CHECK(row.meaning != std::error_code(value, std::system_category()));
      }
    }
  }
}

TEST_CASE("a condition is a std::error_condition with a message", "[condition]") {
  STATIC_REQUIRE(std::is_error_condition_enum_v<ae::condition>);
  STATIC_REQUIRE(!std::is_error_code_enum_v<ae::condition>);
  const std::error_condition token = ae::condition::token;
  CHECK(token.category() == ae::condition_category());
  CHECK(token == ae::condition::token);
  CHECK(token != ae::condition::channel);
  const char* const messages[] = {
      "The token is invalid or has expired.",
      "There is a problem with an audio device.",
      "The camera or the video encoder does not work.",
      "The watermark cannot be used.",
      "Joining, opening, leaving or using the channel failed.",
      "The connection was interrupted or lost.",
      "The code is a warning.",
  };
  REQUIRE(std::size(messages) == conditions().size());
  int value = 0;  // which never changes, as files of one program may have different releases
  for (const auto* const message : messages) {
    CHECK(conditions()[static_cast<std::size_t>(value)].meaning == ae::condition{value + 1});
    CHECK(std::error_condition(ae::condition{++value}).message() == message);
  }
  CHECK(std::error_condition(ae::condition{0}).message() == "unknown Agora condition 0");
  CHECK(std::error_condition(ae::condition{-7}).message() == "unknown Agora condition -7");
  CHECK(std::error_condition(ae::condition{std::numeric_limits<int>::min()}).message() ==
        "unknown Agora condition -2147483648");
}
