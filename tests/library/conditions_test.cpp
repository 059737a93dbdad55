// The std::errc and agora_errc::condition that each code is equal to: all codes against all of them.

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
#include "transcription.hpp"

namespace ae = agora_errc;

namespace {

constexpr int int_min = std::numeric_limits<int>::min();
constexpr int int_max = std::numeric_limits<int>::max();

// In both operand orders. Not a CHECK each, of which there would be a hundred thousand.
template <class Meaning>
bool compares(const std::error_code& code, Meaning meaning, bool expected) {
  return (code == meaning) == expected && (meaning == code) == expected && (code != meaning) == !expected &&
         (meaning != code) == !expected;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("a code is equal to the std::errc of its meaning and to no other", "[errc]") {
  for_each_code([](const std::error_code& code, const auto& row) {
    CAPTURE(row.name, row.value);
    for (int value = 0; value <= 200; ++value) {  // those that systems have
      const auto errc = static_cast<std::errc>(value);
      if (compares(code, errc, errc == row.errc && value != 0)) continue;
      FAIL_CHECK("the header, or else its transcription, lacks the std::errc " << value << ", or has it wrongly");
    }
  });
}

TEST_CASE("a code is equal to its condition and to no other", "[condition]") {
  for_each_code([](const std::error_code& code, const auto& row) {
    CAPTURE(row.name, row.value);
    CHECK(ae::condition_of(code) == row.condition);
    for (const auto& known : ae::conditions) {
      if (compares(code, known.code, known.code == row.condition)) continue;
      FAIL_CHECK("the header, or else its transcription, lacks condition::" << known.name << ", or has it wrongly");
    }
    CHECK(compares(code, ae::condition{}, false));
  });
}

TEST_CASE("every condition has a code, and every transcribed one is a condition", "[condition]") {
  std::vector<ae::condition> found;
  for_each_code([&](const std::error_code&, const auto& row) { found.push_back(row.condition); });
  for (const auto& known : ae::conditions) {
    CAPTURE(known.name);
    CHECK(std::find(found.begin(), found.end(), known.code) != found.end());
  }
  for (const auto condition : found) CHECK((condition == ae::condition{} || find(condition) != nullptr));
}

TEST_CASE("the name of a device's code tells its condition", "[condition]") {
  const auto check = [](const std::error_code& code, const auto& row) {
    CAPTURE(row.name);
    const auto is_loopback = 2007 <= row.value && row.value <= 2013;  // of no device
    const auto is_video = contains(row.name, "_VDM_") || contains(row.name, "_VCM_") || row.name == "ERR_START_CAMERA";
    CHECK((code == ae::condition::audio_device) == (contains(row.name, "_ADM_") && !is_loopback));
    CHECK((code == ae::condition::video_device) == is_video);
  };
  for (const auto& row : known_codes<ae::error>()) check(row.code, row);
  for (const auto& row : known_codes<ae::warning>()) check(row.code, row);
  for (const auto& row : known_codes<ae::local_audio_reason>()) {
    CAPTURE(row.name);
    CHECK((ae::condition_of(row.code) == ae::condition::audio_device) == (row.value != 0));
  }
}

TEST_CASE("the default condition is a std::errc, or else the code itself", "[errc]") {
  for_each_code([](const std::error_code& code, const auto& row) {
    CAPTURE(row.name);
    const auto condition = code.default_error_condition();
    const auto is_portable = row.errc != std::errc{};
    CHECK(condition.category() == (is_portable ? std::generic_category() : code.category()));
    CHECK(condition.value() == (is_portable ? static_cast<int>(row.errc) : row.value));
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
  CHECK(std::error_code(ae::rtmp_reason::connection_timeout) == timed_out);
  CHECK(std::error_code(ae::error::canceled) != timed_out);
  CHECK(std::error_code(ae::error::ok) != std::error_condition(0, generic));
}

TEST_CASE("ok is equal to no condition but its own", "[errc]") {
  const std::error_code ok = ae::error::ok;
  CHECK(ok == std::error_condition(0, ae::category<ae::error>()));
  CHECK(ok != std::errc());
  CHECK(ok != std::error_condition());
  CHECK(ok != std::error_condition(0, ae::category<ae::warning>()));
}

TEMPLATE_TEST_CASE("a value that is not known has no meaning beyond itself", "[errc][condition]", ALL_ENUMS) {
  std::vector<int> values{int_min, int_max};
  for (int value = -3000; value <= 3000; ++value) values.push_back(value);
  for (const auto& row : known_codes<TestType>()) {
    values.erase(std::remove(values.begin(), values.end(), row.value), values.end());
  }
  for (const int value : values) {
    const std::error_code code = TestType{value};
    const auto same = code.default_error_condition();
    if (same.value() != value || same.category() != code.category()) FAIL(value);
    if (ae::condition_of(code) != ae::condition{} || code == ae::condition{}) FAIL(value);
    if (value % 100 != 0) continue;
    for (const auto& known : ae::conditions) {
      if (code == known.code) FAIL(value);
    }
    for (int errc = 0; errc <= 200; ++errc) {
      if (code == static_cast<std::errc>(errc)) FAIL(value);
    }
  }
}

TEST_CASE("a condition with no name holds for nothing", "[condition]") {
  for (const auto value : {int_min, -1, 0, 5, 7, int_max}) {
    CHECK(find(ae::condition{value}) == nullptr);
    for_each_code([&](const std::error_code& code, const auto&) {
      if (code == ae::condition{value}) FAIL_CHECK(value);
    });
  }
}

TEST_CASE("a code of another category is of no condition", "[condition]") {
  for_each_code([](const std::error_code& code, const auto&) {
    for (const auto* const category : {&std::generic_category(), &std::system_category()}) {
      const std::error_code other(code.value(), *category);
      if (ae::condition_of(other) != ae::condition{}) FAIL_CHECK(code.value());
      for (const auto& known : ae::conditions) {
        if (!compares(other, known.code, false)) FAIL_CHECK(code.value());
      }
    }
  });
}

TEST_CASE("a condition is a std::error_condition with a message", "[condition]") {
  STATIC_REQUIRE(std::is_error_condition_enum_v<ae::condition>);
  STATIC_REQUIRE(!std::is_error_code_enum_v<ae::condition>);
  const std::error_condition token = ae::condition::token;
  CHECK(token.category() == ae::category<ae::condition>());
  CHECK(token == ae::condition::token);
  CHECK(token != ae::condition::connection);
  for (const auto value : {int_min, -7, 0, 5, 7, int_max}) {
    CHECK(std::error_condition(ae::condition{value}).message() == "unknown Agora condition " + std::to_string(value));
  }
}

TEST_CASE("conditions keep their values, as files of one program may have different releases", "[condition]") {
  struct wanted {
    int value;
    std::string_view name;
    std::string_view message;
  };
  const wanted all[] = {
      {1, "token", "The token is invalid or has expired."},
      {2, "audio_device", "There is a problem with an audio device."},
      {3, "video_device", "The camera or the video encoder does not work."},
      {4, "watermark", "The watermark cannot be used."},
      {6, "connection", "The connection was interrupted or lost."},
      {8, "app_id", "The App ID is invalid."},
      {9, "channel_name", "The channel name is invalid."},
      {10, "banned", "The server has banned or removed the user."},
      {11, "screen_capture", "There is a problem with screen sharing."},
  };
  for (const auto& row : ae::conditions) {
    const auto is_it = [&](const auto& condition) { return condition.name == row.name; };
    if (std::none_of(std::begin(all), std::end(all), is_it)) FAIL_CHECK("conditions_test.cpp lacks " << row.name);
  }
  REQUIRE(std::size(all) == std::size(ae::conditions));
  for (std::size_t row = 0; row < std::size(all); ++row) {
    const auto& [value, name, message] = all[row];
    CAPTURE(name);
    const ae::condition condition{value};
    CHECK(ae::conditions[row].code == condition);
    CHECK(find(condition) == &ae::conditions[row]);
    CHECK(ae::name(condition) == name);
    CHECK(description(condition) == message);
    CHECK(std::error_condition(condition).message() == message);
  }
  STATIC_REQUIRE(ae::name(ae::condition::token) == "token");
  STATIC_REQUIRE(ae::description(ae::condition{5}).empty());
  STATIC_REQUIRE(noexcept(find(ae::condition{})));
  STATIC_REQUIRE(noexcept(ae::name(ae::condition{})));
  STATIC_REQUIRE(noexcept(description(ae::condition{})));
  CHECK(ae::name(ae::condition{}).data() != nullptr);
}

TEST_CASE("a switch may ask for the condition of a code", "[condition]") {
  const auto advice = [](const std::error_code& code) {
    switch (ae::condition_of(code)) {
      case ae::condition::token: return "token";
      case ae::condition::banned: return "banned";
      default: return "";
    }
  };
  CHECK(advice(ae::connection_reason::token_expired) == std::string("token"));
  CHECK(advice(ae::error::client_is_banned_by_server) == std::string("banned"));
  CHECK(advice(std::error_code()) == std::string());
  STATIC_REQUIRE(noexcept(ae::condition_of(std::error_code())));
}
