// Lookup by value and by documented name, at run time and at compile time.

#include <agora_errc.hpp>
#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include "catch.hpp"
#include "sdk_codes.hpp"

namespace ae = agora_errc;

namespace {

constexpr int int_min = std::numeric_limits<int>::min();
constexpr int int_max = std::numeric_limits<int>::max();

// The texts of a code end in a null character, so that printf can take them.
template <class Code>
void check_ends(Code code) {
  for (const auto text : {name(code), description(code)}) {
    REQUIRE(text.data() != nullptr);
    CHECK(text.data()[text.size()] == '\0');
  }
}

template <class Code>
void check_known() {
  for (const auto& row : known_codes<Code>()) {
    CAPTURE(row.name, row.value);
    const auto* const info = find(Code{row.value});
    REQUIRE(info != nullptr);
    CHECK(info->code == row.code);
    CHECK(info->name == row.name);
    CHECK(name(row.code) == row.name);
    CHECK(description(row.code) == info->description);
    CHECK(description(row.code).data() == info->description.data());
    check_ends(row.code);
    const auto* const named = ae::find<Code>(row.name);
    REQUIRE(named != nullptr);
    CHECK(named->name == row.name);
    if (row.code != Code{102}) CHECK(named == info);
  }
}

// A value that is no code's.
template <class Code>
void check_unknown(int value) {
  CAPTURE(value);
  CHECK(find(Code{value}) == nullptr);
  CHECK(name(Code{value}).empty());
  CHECK(description(Code{value}).empty());
  check_ends(Code{value});
}

// Every value from well below the first to well beyond the last.
template <class Code>
void check_all_unknown() {
  const auto& codes = known_codes<Code>();
  for (int value = -5000; value <= 5000; ++value) {
    const auto is_same = [&](const auto& row) { return row.value == value; };
    if (std::none_of(codes.begin(), codes.end(), is_same)) check_unknown<Code>(value);
  }
}

template <class Code>
void check_near_misses(std::string_view documented_name) {
  const std::string name(documented_name);
  const auto misses = [](const std::string& text) { return ae::find<Code>(text) == nullptr; };
  CAPTURE(name);
  CHECK(misses(name + "_"));
  CHECK(misses(name + '\0'));
  CHECK(misses(" " + name));
  CHECK(misses(name.substr(1)));
  CHECK(misses(name.substr(0, name.size() - 1)));
  for (std::size_t i = 0; i < name.size(); ++i) {
    auto other = name;
    other[i] = static_cast<char>(other[i] ^ 0x20);  // the other case, or another character
    CHECK(misses(other));
  }
}

}  // namespace

// lifetime_test.cpp compares this with its own.
const std::error_category* error_category_of_lookup_test() { return &ae::error_category(); }

TEST_CASE("every code is found by value and by name", "[lookup]") {
  check_known<ae::error>();
  check_known<ae::warning>();
}

TEST_CASE("every other name finds the row of its value", "[lookup]") {
  for (const auto& other : sdk_other_error_names)
    CHECK(ae::find<ae::error>(other.name) == find(ae::error{other.value}));
  for (const auto& other : sdk_other_warning_names)
    CHECK(ae::find<ae::warning>(other.name) == find(ae::warning{other.value}));
  STATIC_REQUIRE(ae::find<ae::error>("ERR_INVALID_CHANNEL_NAME")->code == ae::error::invalid_channel_name);
  STATIC_REQUIRE(ae::error::invalid_channel_name == ae::error::invalid_token_102);
  CHECK(name(ae::error::cert_raw) == "ERR_MODULE_NOT_FOUND");
}

TEST_CASE("no other value is found", "[lookup]") {
  check_all_unknown<ae::error>();
  check_all_unknown<ae::warning>();
}

TEST_CASE("values at the edges of int are unknown", "[lookup]") {
  const auto value = GENERATE(as<int>{}, int_min, int_min + 1, int_min + 10, -102, -1, 65536 + 10, int_max - 1,
                              int_max);
  check_unknown<ae::error>(value);
  check_unknown<ae::warning>(value);
}

TEST_CASE("the same value may be an error, a warning or both", "[lookup]") {
  CHECK(name(ae::error{20}) == "ERR_ABORTED");
  CHECK(name(ae::warning{20}) == "WARN_PENDING");
  CHECK(name(ae::error{111}) == "ERR_CONNECTION_INTERRUPTED");
  CHECK(name(ae::warning{111}) == "WARN_SWITCH_LIVE_VIDEO_TIMEOUT");
  CHECK(find(ae::error{0}) != nullptr);
  CHECK(find(ae::warning{0}) == nullptr);
  CHECK(name(ae::error{8}) == "ERR_INVALID_STATE");
  CHECK(name(ae::warning{8}) == "WARN_INVALID_VIEW");
}

TEST_CASE("the name that 102 and 110 share finds 110", "[lookup]") {
  CHECK(name(ae::error::invalid_token_102) == "ERR_INVALID_TOKEN");
  CHECK(name(ae::error::invalid_token) == "ERR_INVALID_TOKEN");
  STATIC_REQUIRE(ae::find<ae::error>("ERR_INVALID_TOKEN")->code == ae::error::invalid_token);
  STATIC_REQUIRE(static_cast<int>(ae::error::invalid_token) == 110);
  STATIC_REQUIRE(static_cast<int>(ae::error::invalid_token_102) == 102);
}

TEST_CASE("a name is found only if it is exact", "[lookup]") {
  for (const auto& row : ae::errors) check_near_misses<ae::error>(row.name);
  for (const auto& row : ae::warnings) check_near_misses<ae::warning>(row.name);
  for (const auto& other : ae::other_error_names) check_near_misses<ae::error>(other.name);
  for (const auto& other : ae::other_warning_names) check_near_misses<ae::warning>(other.name);
}

TEST_CASE("a name is found only among its own kind", "[lookup]") {
  for (const auto& row : ae::errors) CHECK(ae::find<ae::warning>(row.name) == nullptr);
  for (const auto& row : ae::warnings) CHECK(ae::find<ae::error>(row.name) == nullptr);
  for (const auto& other : ae::other_error_names) CHECK(ae::find<ae::warning>(other.name) == nullptr);
  for (const auto& other : ae::other_warning_names) CHECK(ae::find<ae::error>(other.name) == nullptr);
}

TEST_CASE("short, empty and odd names are not found", "[lookup]") {
  const auto name = GENERATE(as<std::string>{}, "", "E", "ER", "ERR", "ERR_", "ERR_O", "WARN", "WARN_", "OK", "err_ok",
                             "ERR_INVALID_TOKEN_102", "timedout");
  CAPTURE(name);
  CHECK(ae::find<ae::error>(name) == nullptr);
  CHECK(ae::find<ae::warning>(name) == nullptr);
  CHECK(ae::find<ae::error>(std::string_view()) == nullptr);
  CHECK(ae::find<ae::error>(std::string(100000, 'E')) == nullptr);
  CHECK(ae::find<ae::error>(std::string(17, '\xff')) == nullptr);
}

TEST_CASE("lookup is usable in constant expressions", "[lookup][constexpr]") {
  STATIC_REQUIRE(ae::find(ae::error::timedout)->name == "ERR_TIMEDOUT");
  STATIC_REQUIRE(ae::find(ae::warning::pending)->name == "WARN_PENDING");
  STATIC_REQUIRE(ae::find(ae::error{12345}) == nullptr);
  STATIC_REQUIRE(ae::find(ae::error{166})->name == "ERR_CERT_NULL");
  STATIC_REQUIRE(ae::find<ae::warning>("WARN_ADM_POP_STATE") == ae::find(ae::warning{1055}));
  STATIC_REQUIRE(ae::find(ae::error{-1}) == nullptr);
  constexpr auto last = std::end(ae::errors)[-1].code;
  STATIC_REQUIRE(ae::find(last)->code == last);
  STATIC_REQUIRE(ae::find(ae::error{static_cast<int>(last) + 1}) == nullptr);
  STATIC_REQUIRE(ae::find<ae::error>("ERR_TIMEDOUT") == ae::find(ae::error{10}));
  STATIC_REQUIRE(ae::find<ae::warning>("WARN_PENDING") == ae::find(ae::warning{20}));
  STATIC_REQUIRE(ae::find<ae::error>("ERR_NOTHING") == nullptr);
  STATIC_REQUIRE(ae::name(ae::warning{1051}) == "WARN_ADM_HOWLING");
  STATIC_REQUIRE(ae::description(ae::error{int_min}).empty());
  STATIC_REQUIRE(!ae::description(ae::warning::adm_howling).empty());
  STATIC_REQUIRE(ae::errors[0].code == ae::error::ok);
  STATIC_REQUIRE(std::begin(ae::warnings)->code == ae::warning::invalid_view);
}

TEST_CASE("lookup never throws", "[lookup][noexcept]") {
  STATIC_REQUIRE(noexcept(find(ae::error{})));
  STATIC_REQUIRE(noexcept(find(ae::warning{})));
  STATIC_REQUIRE(noexcept(ae::find<ae::error>(std::string_view())));
  STATIC_REQUIRE(noexcept(ae::find<ae::warning>(std::string_view())));
  STATIC_REQUIRE(noexcept(name(ae::error{})));
  STATIC_REQUIRE(noexcept(name(ae::warning{})));
  STATIC_REQUIRE(noexcept(description(ae::error{})));
  STATIC_REQUIRE(noexcept(description(ae::warning{})));
}

TEST_CASE("the result types are those of the interface", "[lookup]") {
  STATIC_REQUIRE(std::is_same_v<decltype(find(ae::error{})), const ae::code_info<ae::error>*>);
  STATIC_REQUIRE(std::is_same_v<decltype(find(ae::warning{})), const ae::code_info<ae::warning>*>);
  STATIC_REQUIRE(std::is_same_v<decltype(ae::find<ae::warning>("")), const ae::code_info<ae::warning>*>);
  STATIC_REQUIRE(std::is_same_v<decltype(name(ae::error{})), std::string_view>);
  STATIC_REQUIRE(std::is_same_v<decltype(ae::errors[0]), const ae::code_info<ae::error>&>);
}

TEST_CASE("the overloads can be passed as pointers", "[lookup]") {
  const auto name_of = static_cast<std::string_view (*)(ae::error) noexcept>(&ae::name);
  const auto find_warning = static_cast<const ae::code_info<ae::warning>* (*)(ae::warning) noexcept>(&ae::find);
  CHECK(name_of(ae::error::ok) == "ERR_OK");
  CHECK(find_warning(ae::warning::pending)->code == ae::warning::pending);
}
