// Agora's codes as std::error_code: categories, messages, results, comparison, exceptions, keys.

#include <agora_errc.hpp>
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "files.hpp"
#include "transcription.hpp"

namespace ae = agora_errc;

namespace {

constexpr int int_min = std::numeric_limits<int>::min();
constexpr int int_max = std::numeric_limits<int>::max();

// Whether an == between two types compiles.
template <class Lhs, class Rhs, class = void>
constexpr bool comparable = false;
template <class Lhs, class Rhs>
constexpr bool comparable<Lhs, Rhs, std::void_t<decltype(std::declval<Lhs>() == std::declval<Rhs>())>> = true;

// In both operand orders.
template <class Lhs, class Rhs>
bool compares(const Lhs& lhs, const Rhs& rhs, bool expected) {
  return (lhs == rhs) == expected && (rhs == lhs) == expected && (lhs != rhs) == !expected && (rhs != lhs) == !expected;
}

// A category as another library or another runtime may have it.
class namesake final : public std::error_category {
 public:
  explicit namesake(std::string_view name) : name_(name) {}
  const char* name() const noexcept override { return name_.c_str(); }
  std::string message(int value) const override { return "message " + std::to_string(value); }

 private:
  std::string name_;
};

template <int number>
struct alignas(256) wide {};

template <int... numbers>
bool are_aligned(std::integer_sequence<int, numbers...>) {
  const auto is_aligned = [](const auto& object) {
    return reinterpret_cast<std::uintptr_t>(&object) % 256 == 0;  // NOLINT(*-reinterpret-cast)
  };
  return (is_aligned(ae::detail::instance<wide<numbers>>()) && ...);
}

}  // namespace

TEMPLATE_TEST_CASE("an enum converts to std::error_code by itself", "[error_code]", ALL_ENUMS) {
  STATIC_REQUIRE(std::is_error_code_enum_v<TestType>);
  STATIC_REQUIRE(!std::is_error_condition_enum_v<TestType>);
  STATIC_REQUIRE(std::is_convertible_v<TestType, std::error_code>);
  for (const int value : {int_min, -1, 0, 1, 10, 12345, int_max}) {
    std::error_code code;
    code = TestType{value};
    CHECK(code.value() == value);
    CHECK(code.category() == ae::category<TestType>());
    CHECK(static_cast<bool>(code) == (value != 0));
  }
}

TEMPLATE_TEST_CASE("a category has one object, with the documented name, by which it is found", "[error_code]",
                   ALL_ENUMS) {
  const auto& category = ae::category<TestType>();
  CHECK(category.name() == code_enum<TestType>::category);
  CHECK(&category == &make_error_code(TestType{}).category());
  CHECK(ae::find_category(category.name()) == &category);
  int same = 0;
  all_enums::for_each([&](auto code) { same += ae::category<decltype(code)>() == category ? 1 : 0; });
  CHECK(same == 1);
}

TEST_CASE("no category is found by any other name", "[error_code]") {
  for (const auto* const name : {"", "agora", "agora.", "agora.erro", "agora.errors", "Agora.error", "error",
                                 "agora.condition", "generic", "system"}) {
    CAPTURE(name);
    CHECK(ae::find_category(name) == nullptr);
  }
  CHECK(ae::find_category(std::string_view("agora.error\0", 12)) == nullptr);
  CHECK(std::string_view(ae::category<ae::condition>().name()) == "agora.condition");
}

TEST_CASE("an object is aligned as its type asks, and not by chance", "[error_code]") {
  CHECK(are_aligned(std::make_integer_sequence<int, 16>()));
}

TEMPLATE_TEST_CASE("the message of any other value has the number as it was given", "[error_code]", ALL_ENUMS) {
  const auto begin = "unknown Agora " + std::string(code_enum<TestType>::noun) + ' ';
  for (const int value : {int_min, -102, -1, 150, 12345, int_max}) {
    if (find(TestType{value}) != nullptr) continue;
    CHECK(make_error_code(TestType{value}).message() == begin + std::to_string(value));
  }
}

TEST_CASE("a message is the first sentence of the description, or else name and number", "[error_code]") {
  all_enums::for_each([](auto code) {
    using code_type = decltype(code);
    for (const auto& row : code_enum<code_type>::rows) {
      const auto number = std::to_string(static_cast<int>(row.code));
      const auto without = std::string(row.name) + " (Agora " + std::string(code_enum<code_type>::noun) + ' ' + number;
      const auto first = std::string(first_sentence(row.description));
      CHECK(std::error_code(row.code).message() == (first.empty() ? without + ')' : first));
    }
  });
  CHECK(make_error_code(ae::error{110}).message() == "The token is invalid.");
  CHECK(make_error_code(ae::error{166}).message() == "ERR_CERT_NULL (Agora error 166)");
}

TEST_CASE("from_result takes success for ok, whatever the id", "[from_result]") {
  const auto result = GENERATE(as<int>{}, 0, 1, 2, 102, 1603, int_max);
  CHECK(ae::from_result(result) == ae::error::ok);
  CHECK_FALSE(ae::from_result(result));
}

TEST_CASE("from_result negates every failure, and keeps unknown ones", "[from_result]") {
  for (const auto& row : ae::errors) CHECK(ae::from_result(-static_cast<int>(row.code)) == row.code);
  CHECK(ae::from_result(-12345).message() == "unknown Agora error 12345");
  CHECK(ae::from_result(-int_max).value() == int_max);
  CHECK(ae::from_result(int_min).value() == int_min);
  CHECK(ae::from_result(int_min).category() == ae::category<ae::error>());
  CHECK(ae::from_result(int_min));
  const std::function<std::error_code(int)> decode = [](int result) { return ae::from_result(result); };
  CHECK(decode(-17) == ae::error::join_channel_rejected);
}

TEST_CASE("is tells the category, whether the value is known or not", "[error_code]") {
  for_each_code([](const std::error_code& code, const auto& row) {
    all_enums::for_each([&](auto other) {
      using code_type = decltype(other);
      const auto expected = std::is_same_v<std::decay_t<decltype(row.code)>, code_type>;
      if (ae::is<code_type>(code) != expected) FAIL_CHECK(row.name);
    });
  });
  CHECK(ae::is<ae::error>(ae::from_result(-12345)));
  CHECK(ae::is<ae::error>(ae::from_result(0)));
  CHECK(ae::is<ae::error>(std::error_code(1, namesake("agora.error"))));
  CHECK_FALSE(ae::is<ae::error>(std::error_code()));
  CHECK_FALSE(ae::is<ae::warning>(std::error_code(1, namesake("agora.error"))));
}

TEST_CASE("a code of another copy of the library can be made one of this", "[error_code]") {
  const namesake errors("agora.error");
  std::error_code code(110, errors);
  if (ae::is<ae::error>(code)) code = ae::error{code.value()};
  CHECK(&code.category() == &ae::category<ae::error>());
  CHECK(code == ae::error::invalid_token);
}

TEST_CASE("a code that was stored by name and value is read back", "[error_code]") {
  for_each_code([](const std::error_code& code, const auto& row) {
    const std::string name = code.category().name();
    const auto* const category = ae::find_category(name);
    CAPTURE(row.name);
    REQUIRE(category != nullptr);
    CHECK(std::error_code(code.value(), *category) == code);
  });
}

TEMPLATE_TEST_CASE("a code compares with its enum in both orders", "[comparison]", ALL_ENUMS) {
  for (const auto& row : known_codes<TestType>()) {
    const std::error_code code = row.code;
    if (compares(code, row.code, true) && compares(code, TestType{row.value + 1}, false) &&
        compares(code, TestType{-1}, false) &&
        compares(std::error_code(row.value, std::generic_category()), row.code, false))
      continue;
    FAIL_CHECK(row.name);
  }
  CHECK(compares(std::error_code(), TestType{}, false));
}

TEST_CASE("codes of the same value differ by their enums", "[comparison]") {
  all_enums::for_each([](auto lhs) {
    all_enums::for_each([&](auto rhs) {
      using left = decltype(lhs);
      using right = decltype(rhs);
      CHECK(compares(make_error_code(left{8}), right{8}, std::is_same_v<left, right>));
      CHECK(compares(make_error_code(left{8}), make_error_code(right{8}), std::is_same_v<left, right>));
    });
  });
}

TEMPLATE_TEST_CASE("a category of the same name is the same category", "[comparison]", ALL_ENUMS) {
  const namesake same(code_enum<TestType>::category);
  const namesake longer(std::string(code_enum<TestType>::category) + "s");
  for (const auto& row : known_codes<TestType>()) {
    CAPTURE(row.name);
    const std::error_code foreign(row.value, same);
    CHECK(compares(foreign, row.code, true));
    CHECK(ae::name(foreign) == row.name);
    CHECK(ae::description(foreign) == description(row.code));
    CHECK(ae::condition_of(foreign) == row.condition);
    const std::error_code other(row.value, longer);
    CHECK(compares(other, row.code, false));
    CHECK(ae::name(other).empty());
    CHECK(ae::condition_of(other) == ae::condition{});
  }
}

TEST_CASE("an enumerator compares like its code", "[comparison]") {
  CHECK(compares(ae::error::timedout, std::errc::timed_out, true));
  CHECK(compares(ae::error::timedout, std::errc::io_error, false));
  CHECK(compares(ae::warning::pending, std::errc::operation_in_progress, true));
  CHECK(compares(ae::rtmp_reason::net_down, std::errc::network_down, true));
  CHECK(compares(ae::error::ok, std::errc{}, false));
  CHECK(compares(ae::error::token_expired, ae::condition::token, true));
  CHECK(compares(ae::renew_token_error::token_expired, ae::condition::token, true));
  CHECK(compares(ae::warning::pending, ae::condition::token, false));
  using namespace agora_errc;  // NOLINT(google-build-using-namespace): as applications may
  CHECK(ae::error::timedout == std::errc::timed_out);
  CHECK(std::make_error_code(std::errc::timed_out) == std::errc::timed_out);
  CHECK(std::errc::timed_out != std::make_error_code(std::errc::io_error));
}

TEMPLATE_TEST_CASE("codes of the enums compare only with their like", "[comparison]", ALL_ENUMS) {
  STATIC_REQUIRE(comparable<TestType, TestType>);
  STATIC_REQUIRE(comparable<TestType, std::error_code>);
  STATIC_REQUIRE(comparable<TestType, std::errc>);
  STATIC_REQUIRE(comparable<ae::condition, TestType>);
  STATIC_REQUIRE(!comparable<TestType, int>);
  STATIC_REQUIRE(comparable<TestType, ae::error> == std::is_same_v<TestType, ae::error>);
  STATIC_REQUIRE(comparable<ae::relay_error, TestType> == std::is_same_v<TestType, ae::relay_error>);
  STATIC_REQUIRE(!comparable<std::error_code, int>);
  STATIC_REQUIRE(!comparable<std::errc, ae::condition>);
  STATIC_REQUIRE(!comparable<std::error_code, std::atomic<ae::condition>>);
}

TEST_CASE("what merely converts to a code compares as a code of an enum does", "[comparison]") {
  const std::atomic<ae::error> last{ae::error::timedout};
  CHECK((last == ae::error::timedout));
  CHECK((ae::error::canceled != last));
  CHECK_FALSE((ae::error::canceled == last));
  CHECK_FALSE((last != ae::error::timedout));
}

TEMPLATE_TEST_CASE("making and comparing codes never throws", "[noexcept]", ALL_ENUMS) {
  const std::error_code code;
  STATIC_REQUIRE(noexcept(ae::category<TestType>()));
  STATIC_REQUIRE(noexcept(make_error_code(TestType{})));
  STATIC_REQUIRE(noexcept(ae::is<TestType>(code)));
  STATIC_REQUIRE(noexcept(code == TestType{}));
  STATIC_REQUIRE(noexcept(TestType{} == code));
  STATIC_REQUIRE(noexcept(code != TestType{}));
  STATIC_REQUIRE(noexcept(TestType{} != code));
  STATIC_REQUIRE(noexcept(TestType{} == std::errc{}));
  STATIC_REQUIRE(noexcept(ae::category<ae::condition>()));
  STATIC_REQUIRE(noexcept(ae::find_category(std::string_view())));
  STATIC_REQUIRE(noexcept(make_error_condition(ae::condition{})));
  STATIC_REQUIRE(noexcept(ae::from_result(0)));
  STATIC_REQUIRE(noexcept(code == ae::condition{}));
  STATIC_REQUIRE(noexcept(ae::name(code)));
  STATIC_REQUIRE(noexcept(ae::description(code)));
  STATIC_REQUIRE(noexcept(ae::condition_of(code)));
  STATIC_REQUIRE(!noexcept(ae::to_string(code)));
  CHECK_FALSE(code);
}

TEST_CASE("a code travels in std::system_error", "[exceptions]") {
  try {
    throw std::system_error(ae::error::token_expired, "renewToken");
  } catch (const std::system_error& problem) {
    CHECK(problem.code() == ae::error::token_expired);
    CHECK(problem.code() == ae::condition::token);
    const std::string_view what = problem.what();
    CHECK(what.substr(0, 12) == "renewToken: ");
    CHECK(what.find("The token has expired.") != std::string_view::npos);
  }
}

TEST_CASE("codes are keys of maps", "[keys]") {
  std::map<std::error_code, std::string_view> ordered;
  std::unordered_map<std::error_code, std::string_view> hashed;
  std::size_t all = 0;
  for_each_code([&](const std::error_code& code, const auto& row) {
    ordered[code] = hashed[code] = row.name;
    ++all;
  });
  CHECK(ordered.size() == all);
  CHECK(hashed.size() == all);
  CHECK(ordered.at(ae::error::aborted) == "ERR_ABORTED");
  CHECK(hashed.at(ae::warning::pending) == "WARN_PENDING");

  std::unordered_map<ae::error, int> by_error{{ae::error::timedout, 1}};
  std::map<ae::connection_reason, int> by_reason{{ae::connection_reason::lost, 2}};
  CHECK(by_error.at(ae::error{10}) == 1);
  CHECK(by_reason.at(ae::connection_reason{16}) == 2);
}

TEST_CASE("the functions can be stored and passed", "[error_code]") {
  const auto decode = static_cast<std::error_code (*)(int) noexcept>(&ae::from_result);
  CHECK(decode(-17) == ae::error::join_channel_rejected);
  auto* const category = &ae::category<ae::warning>;
  CHECK(&category() == &ae::category<ae::warning>());
  auto* const condition = &ae::make_error_condition;
  CHECK(condition(ae::condition::token) == ae::condition::token);
  const auto make = static_cast<std::error_code (*)(ae::warning) noexcept>(&ae::make_error_code);
  CHECK(make(ae::warning::pending) == ae::warning::pending);
  const auto name_of = static_cast<std::string_view (*)(ae::error) noexcept>(&ae::name);
  CHECK(name_of(ae::error::ok) == "ERR_OK");
}

TEST_CASE("the name and the description of a std::error_code", "[error_code]") {
  for_each_code([](const std::error_code& code, const auto& row) {
    CHECK(ae::name(code) == row.name);
    CHECK(ae::description(code) == description(row.code));
  });
  for (const auto& other : {ae::from_result(-12345), make_error_code(ae::relay_error{12345}), std::error_code(),
                            std::error_code(10, std::generic_category())}) {
    for (const auto text : {ae::name(other), ae::description(other)}) {
      CHECK(text.empty());
      CHECK(text.data() != nullptr);
    }
  }
}

TEST_CASE("to_string is the category, the number, the name and the message", "[to_string]") {
  for_each_code([](const std::error_code& code, const auto& row) {
    const auto begin = std::string(code.category().name()) + ':' + std::to_string(row.value) + ' ' +
                       std::string(row.name);
    CHECK(ae::to_string(code) == (description(row.code).empty() ? begin : begin + ": " + code.message()));
  });
  CHECK(ae::to_string(ae::error{166}) == "agora.error:166 ERR_CERT_NULL");
  CHECK(ae::to_string(ae::error{12345}) == "agora.error:12345: unknown Agora error 12345");
  CHECK(ae::to_string(ae::connection_reason{int_min}) ==
        "agora.connection_reason:-2147483648: unknown Agora connection reason -2147483648");
  CHECK(ae::to_string(std::error_code(7, namesake("other"))) == "other:7: message 7");
}

#define PASTE(major, minor, patch) v##major##_##minor##_##patch
#define VERSION(major, minor, patch) PASTE(major, minor, patch)

TEST_CASE("the namespace is named after the version", "[version]") {
  STATIC_REQUIRE(std::is_same_v<ae::error, ae::VERSION(AGORA_ERRC_VERSION_MAJOR, AGORA_ERRC_VERSION_MINOR,
                                                       AGORA_ERRC_VERSION_PATCH)::error>);
}

TEST_CASE("the namespace is named after the version wherever the header opens it", "[version]") {
  const auto header = text_of(AGORA_ERRC_HEADER);
  const std::string version = AGORA_ERRC_BUILD_VERSION;
  const auto wanted = 'v' + std::regex_replace(version, std::regex("\\."), "_");
  const std::regex name(R"(v\d+_\d+_\d+)");
  for (std::sregex_iterator found(header.begin(), header.end(), name), end; found != end; ++found) {
    CHECK(found->str() == wanted);
  }
}

TEST_CASE("the version is that of the build", "[version]") {
  CHECK(std::to_string(AGORA_ERRC_VERSION_MAJOR) + '.' + std::to_string(AGORA_ERRC_VERSION_MINOR) + '.' +
            std::to_string(AGORA_ERRC_VERSION_PATCH) ==
        AGORA_ERRC_BUILD_VERSION);
}
