// Lookup by value and by name, at run time and at compile time.

#include <agora_errc.hpp>
#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "transcription.hpp"

namespace ae = agora_errc;

namespace {

constexpr int int_min = std::numeric_limits<int>::min();
constexpr int int_max = std::numeric_limits<int>::max();

// The texts of a code end in a null character, so that printf can take them.
template <class Code>
bool are_terminated(Code code) {
  const auto is_terminated = [](std::string_view text) {
    // NOLINTNEXTLINE(readability-simplify-subscript-expr): is beyond the text
    return text.data() != nullptr && text.data()[text.size()] == '\0';
  };
  return is_terminated(name(code)) && is_terminated(description(code));
}

template <class Code>
void check_unknown(int value) {
  const Code code{value};
  if (find(code) != nullptr || !name(code).empty() || !description(code).empty() || !are_terminated(code))
    FAIL_CHECK(value);
}

template <class Code>
void check_near_misses(std::string_view known_name) {
  const std::string name(known_name);
  CAPTURE(name);
  const auto misses = [](const std::string& text) { return ae::find<Code>(text) == nullptr; };
  CHECK(misses(name + "_"));
  CHECK(misses(name + '\0'));
  CHECK(misses(" " + name));
  CHECK(misses(name.substr(1)));
  CHECK(misses(name.substr(0, name.size() - 1)));
  for (std::size_t i = 0; i < name.size(); ++i) {
    auto other = name;
    other[i] = static_cast<char>(other[i] ^ 0x20);  // the other case, or another character
    if (!misses(other)) FAIL_CHECK(other);
  }
}

// How many enums have a row or another name of this name.
int enums_that_find(std::string_view name) {
  int count = 0;
  all_enums::for_each([&](auto code) { count += ae::find<decltype(code)>(name) != nullptr ? 1 : 0; });
  return count;
}

}  // namespace

// lifetime_test.cpp compares this with its own.
const std::error_category* error_category_of_lookup_test() { return &ae::category<ae::error>(); }

TEMPLATE_TEST_CASE("every code is found by value and by name", "[lookup]", ALL_ENUMS) {
  for (const auto& row : known_codes<TestType>()) {
    CAPTURE(row.name, row.value);
    const auto* const info = find(TestType{row.value});
    REQUIRE(info != nullptr);
    CHECK(info->code == row.code);
    CHECK(info->name == row.name);
    CHECK(name(row.code) == row.name);
    CHECK(description(row.code).data() == info->description.data());
    CHECK(description(row.code).size() == info->description.size());
    CHECK(are_terminated(row.code));
    const auto* const named = ae::find<TestType>(row.name);
    REQUIRE(named != nullptr);
    CHECK(named->name == row.name);
    if (row.enumerator != "invalid_token_102") CHECK(named == info);
  }
  for (const auto& other : known_other_names<TestType>()) {
    CHECK(ae::find<TestType>(other.name) == find(TestType{other.value}));
  }
}

TEMPLATE_TEST_CASE("no other value is found", "[lookup]", ALL_ENUMS) {
  const auto& codes = known_codes<TestType>();
  const auto is_known = [&](int value) {
    return std::any_of(codes.begin(), codes.end(), [&](const auto& row) { return row.value == value; });
  };
  for (int value = -5000; value <= 5000; ++value) {
    if (!is_known(value)) check_unknown<TestType>(value);
  }
  for (const int value : {int_min, int_min + 1, int_min + 10, 65536 + 10, int_max - 1, int_max}) {
    check_unknown<TestType>(value);
  }
}

TEST_CASE("the same value may be a code of several enums", "[lookup]") {
  CHECK(name(ae::error{20}) == "ERR_ABORTED");
  CHECK(name(ae::warning{20}) == "WARN_PENDING");
  CHECK(name(ae::connection_reason{20}) == "CONNECTION_CHANGED_TOO_MANY_BROADCASTERS");
  CHECK(find(ae::error{0}) != nullptr);
  CHECK(find(ae::warning{0}) == nullptr);
}

TEST_CASE("the name that 102 and 110 share finds 110", "[lookup]") {
  CHECK(name(ae::error::invalid_token_102) == "ERR_INVALID_TOKEN");
  CHECK(name(ae::error::invalid_token) == "ERR_INVALID_TOKEN");
  STATIC_REQUIRE(ae::find<ae::error>("ERR_INVALID_TOKEN")->code == ae::error::invalid_token);
  STATIC_REQUIRE(static_cast<int>(ae::error::invalid_token) == 110);
  STATIC_REQUIRE(static_cast<int>(ae::error::invalid_token_102) == 102);
}

TEST_CASE("another name finds the row of its value", "[lookup]") {
  STATIC_REQUIRE(ae::find<ae::error>("ERR_INVALID_CHANNEL_NAME")->code == ae::error::invalid_channel_name);
  STATIC_REQUIRE(ae::error::invalid_channel_name == ae::error::invalid_token_102);
  CHECK(name(ae::error::cert_raw) == "ERR_MODULE_NOT_FOUND");
}

TEMPLATE_TEST_CASE("a name is found only if it is exact", "[lookup]", ALL_ENUMS) {
  for (const auto& row : known_codes<TestType>()) check_near_misses<TestType>(row.name);
  for (const auto& other : known_other_names<TestType>()) check_near_misses<TestType>(other.name);
}

TEST_CASE("a name is found only among its own kind", "[lookup]") {
  all_enums::for_each([](auto code) {
    using code_type = decltype(code);
    for (const auto& row : known_codes<code_type>()) CHECK(enums_that_find(row.name) == 1);
    for (const auto& other : known_other_names<code_type>()) CHECK(enums_that_find(other.name) == 1);
  });
}

TEST_CASE("short, empty and odd names are not found", "[lookup]") {
  for (const auto* const name : {"", "E", "ERR", "ERR_", "ERR_O", "WARN_", "OK", "err_ok", "ERR_INVALID_TOKEN_102",
                                 "timedout", "LOCAL_AUDIO_STREAM_ERROR_DEVICE_BUSY"}) {
    CAPTURE(name);
    CHECK(enums_that_find(name) == 0);
  }
  CHECK(enums_that_find(std::string_view()) == 0);
  CHECK(enums_that_find(std::string(100000, 'E')) == 0);
  CHECK(enums_that_find(std::string(17, '\xff')) == 0);
}

TEST_CASE("lookup is usable in constant expressions", "[lookup][constexpr]") {
  STATIC_REQUIRE(ae::find(ae::error::timedout)->name == "ERR_TIMEDOUT");
  STATIC_REQUIRE(ae::find(ae::error{12345}) == nullptr);
  STATIC_REQUIRE(ae::find(ae::error{-1}) == nullptr);
  constexpr auto last = std::end(ae::errors)[-1].code;
  STATIC_REQUIRE(ae::find(last)->code == last);
  STATIC_REQUIRE(ae::find(ae::error{static_cast<int>(last) + 1}) == nullptr);
  STATIC_REQUIRE(ae::find<ae::warning>("WARN_PENDING") == ae::find(ae::warning{20}));
  STATIC_REQUIRE(ae::find<ae::error>("ERR_NOTHING") == nullptr);
  STATIC_REQUIRE(ae::name(ae::relay_error{8}) == "RELAY_ERROR_SERVER_CONNECTION_LOST");
  STATIC_REQUIRE(ae::description(ae::rtmp_reason{12}).empty());
  STATIC_REQUIRE(!ae::description(ae::warning::adm_howling).empty());
}

TEMPLATE_TEST_CASE("lookup has the types of the interface, and never throws", "[lookup][noexcept]", ALL_ENUMS) {
  STATIC_REQUIRE(std::is_same_v<decltype(find(TestType{})), const ae::code_info<TestType>*>);
  STATIC_REQUIRE(std::is_same_v<decltype(ae::find<TestType>("")), const ae::code_info<TestType>*>);
  STATIC_REQUIRE(std::is_same_v<decltype(name(TestType{})), std::string_view>);
  STATIC_REQUIRE(std::is_same_v<decltype(description(TestType{})), std::string_view>);
  STATIC_REQUIRE(noexcept(find(TestType{})));
  STATIC_REQUIRE(noexcept(ae::find<TestType>(std::string_view())));
  STATIC_REQUIRE(noexcept(name(TestType{})));
  STATIC_REQUIRE(noexcept(description(TestType{})));
}
