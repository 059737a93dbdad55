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

namespace ae = agora_errc;

namespace {

constexpr int int_min = std::numeric_limits<int>::min();
constexpr int int_max = std::numeric_limits<int>::max();

template <class Code>
std::string message_of(int value) {
  return std::error_code(Code{value}).message();
}

// Whether an == between two types compiles.
template <class Lhs, class Rhs, class = void>
constexpr bool comparable = false;
template <class Lhs, class Rhs>
constexpr bool comparable<Lhs, Rhs, std::void_t<decltype(std::declval<Lhs>() == std::declval<Rhs>())>> = true;

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

TEST_CASE("the enums convert to std::error_code by themselves", "[error_code]") {
  STATIC_REQUIRE(std::is_error_code_enum_v<ae::error>);
  STATIC_REQUIRE(std::is_error_code_enum_v<ae::warning>);
  STATIC_REQUIRE(!std::is_error_condition_enum_v<ae::error>);
  STATIC_REQUIRE(std::is_convertible_v<ae::error, std::error_code>);
  STATIC_REQUIRE(std::is_convertible_v<ae::warning, std::error_code>);

  const std::error_code failed = ae::error::timedout;
  CHECK(failed.value() == 10);
  CHECK(failed.category() == ae::error_category());

  std::error_code warned;
  warned = ae::warning::pending;
  CHECK(warned.value() == 20);
  CHECK(warned.category() == ae::warning_category());
}

TEST_CASE("a category has one object, with the documented name", "[error_code]") {
  CHECK(std::string_view(ae::error_category().name()) == "agora.error");
  CHECK(std::string_view(ae::warning_category().name()) == "agora.warning");
  CHECK(std::string_view(ae::condition_category().name()) == "agora.condition");
  CHECK(&ae::error_category() == &make_error_code(ae::error::ok).category());
  CHECK(&ae::warning_category() == &make_error_code(ae::warning::pending).category());
  CHECK(ae::error_category() != ae::warning_category());
}

TEST_CASE("an object is aligned as its type asks, and not by chance", "[error_code]") {
  CHECK(are_aligned(std::make_integer_sequence<int, 16>()));
}

TEST_CASE("ok alone is false in a condition", "[error_code]") {
  CHECK_FALSE(std::error_code(ae::error::ok));
  for (const auto& row : ae::errors) {
    CHECK(static_cast<bool>(std::error_code(row.code)) == (row.code != ae::error::ok));
  }
  for (const auto& row : ae::warnings) CHECK(std::error_code(row.code));
}

TEST_CASE("the message of any other value has the number as it was given", "[error_code]") {
  CHECK(message_of<ae::error>(12345) == "unknown Agora error 12345");
  CHECK(message_of<ae::error>(-102) == "unknown Agora error -102");
  CHECK(message_of<ae::error>(int_min) == "unknown Agora error -2147483648");
  CHECK(message_of<ae::error>(int_max) == "unknown Agora error 2147483647");
  CHECK(message_of<ae::warning>(0) == "unknown Agora warning 0");
  CHECK(message_of<ae::warning>(12345) == "unknown Agora warning 12345");
  CHECK(message_of<ae::warning>(int_min) == "unknown Agora warning -2147483648");
}

TEST_CASE("a message is the first sentence of the description, or else name and number", "[error_code]") {
  const auto expected = [](const auto& row, const std::string& noun) {
    return !row.description.empty()
               ? std::string(first_sentence(row.description))
               : std::string(row.name) + " (Agora " + noun + ' ' + std::to_string(static_cast<int>(row.code)) + ')';
  };
  for (const auto& row : ae::errors) CHECK(std::error_code(row.code).message() == expected(row, "error"));
  for (const auto& row : ae::warnings) CHECK(std::error_code(row.code).message() == expected(row, "warning"));
  CHECK(message_of<ae::error>(110) == "The token is invalid.");
  CHECK(message_of<ae::error>(166) == "ERR_CERT_NULL (Agora error 166)");
}

TEST_CASE("from_result takes success for ok, whatever the id", "[from_result]") {
  const auto result = GENERATE(as<int>{}, 0, 1, 2, 102, 1603, int_max);
  CHECK(ae::from_result(result) == ae::error::ok);
  CHECK_FALSE(ae::from_result(result));
}

TEST_CASE("from_result negates every failure", "[from_result]") {
  for (const auto& row : ae::errors) {
    CHECK(ae::from_result(-static_cast<int>(row.code)) == row.code);
  }
  CHECK(ae::from_result(-102) == ae::error::invalid_token_102);
  CHECK(ae::from_result(-1) == ae::error::failed);
}

TEST_CASE("from_result keeps unknown failures", "[from_result]") {
  CHECK(ae::from_result(-12345) == ae::error{12345});
  CHECK(ae::from_result(-12345).message() == "unknown Agora error 12345");
  CHECK(ae::from_result(-int_max).value() == int_max);
  CHECK(ae::from_result(int_min).value() == int_min);
  CHECK(ae::from_result(int_min).category() == ae::error_category());
  CHECK(ae::from_result(int_min));
}

TEST_CASE("the reasons of a connection stand for errors, whether it failed or not", "[from_connection_reason]") {
  const std::map<int, ae::error> errors = {{2, ae::error{111}},  {3, ae::error{123}},  {6, ae::error{101}},
                                           {7, ae::error{102}},  {8, ae::error{110}},  {9, ae::error{109}},
                                           {10, ae::error{17}},  {14, ae::error{111}}, {16, ae::error{112}},
                                           {21, ae::error{131}}, {22, ae::error{135}}};
  std::vector<int> reasons{int_min, -1, 31, 1000, int_max};
  for (int reason = 0; reason <= 30; ++reason) reasons.push_back(reason);
  for (const int reason : reasons) {
    CAPTURE(reason);
    const auto found = errors.find(reason);
    const auto is_error = found != errors.end();
    CHECK(ae::from_connection_reason(reason, true) == (is_error ? found->second : ae::error::failed));
    CHECK(ae::from_connection_reason(reason, false) == (is_error ? found->second : ae::error::ok));
  }
}

TEST_CASE("the reasons come as the SDK's enumerators, or as numbers", "[from_connection_reason]") {
  enum state_type { disconnected = 1, reconnecting = 4, failed = 5 };
  enum reason_type { interrupted = 2, invalid_token = 8, leave_channel = 5 };
  const auto code_of = [](state_type state, reason_type reason) {
    return ae::from_connection_reason(reason, state == failed);
  };
  CHECK(code_of(failed, invalid_token) == ae::condition::token);
  CHECK(code_of(reconnecting, interrupted) == ae::condition::connection);
  CHECK_FALSE(code_of(disconnected, leave_channel));
  CHECK(ae::from_connection_reason(4, true) == ae::error::failed);
}

TEST_CASE("a code compares with the enums in both orders", "[comparison]") {
  const std::error_code failed = ae::error::timedout;
  CHECK(failed == ae::error::timedout);
  CHECK(ae::error::timedout == failed);
  CHECK_FALSE(failed != ae::error::timedout);
  CHECK_FALSE(ae::error::timedout != failed);
  CHECK(failed != ae::error::canceled);
  CHECK(ae::error::canceled != failed);
  CHECK_FALSE(failed == ae::error::canceled);
  CHECK_FALSE(ae::error::canceled == failed);

  const std::error_code warned = ae::warning::pending;
  CHECK(warned == ae::warning::pending);
  CHECK(ae::warning::pending == warned);
  CHECK_FALSE(warned != ae::warning::pending);
  CHECK_FALSE(ae::warning::pending != warned);
  CHECK(warned != ae::warning::adm_howling);
  CHECK(ae::warning::adm_howling != warned);
}

TEST_CASE("an error and a warning of the same value differ", "[comparison]") {
  const std::error_code aborted = ae::error::aborted;
  const std::error_code pending = ae::warning::pending;
  REQUIRE(aborted.value() == pending.value());
  CHECK(aborted != pending);
  CHECK_FALSE(aborted == ae::warning::pending);
  CHECK_FALSE(ae::warning::pending == aborted);
  CHECK(pending != ae::error::aborted);
  CHECK(ae::error::aborted != pending);
}

TEST_CASE("a code of another category is never one of ours", "[comparison]") {
  const std::error_code generic(10, std::generic_category());
  CHECK(generic != ae::error::timedout);
  CHECK_FALSE(ae::error::timedout == generic);
  CHECK_FALSE(std::error_code() == ae::error::ok);
  CHECK_FALSE(std::error_code(104, std::system_category()) == ae::warning::lookup_channel_timeout);
}

TEST_CASE("a category of the same name is the same category", "[comparison]") {
  class namesake final : public std::error_category {
   public:
    explicit namesake(const char* name) : name_(name) {}
    const char* name() const noexcept override { return name_; }
    std::string message(int) const override { return {}; }

   private:
    const char* name_;
  };
  const namesake errors("agora.error");
  const namesake warnings("agora.warning");
  CHECK(std::error_code(20, errors) == ae::error::aborted);
  CHECK(ae::error::aborted == std::error_code(20, errors));
  CHECK(std::error_code(20, errors) != ae::warning::pending);
  CHECK(std::error_code(20, errors) != ae::error::net_nobufs);
  CHECK(std::error_code(20, warnings) == ae::warning::pending);
  CHECK(std::error_code(20, warnings) != ae::error::aborted);
  CHECK(std::error_code(110, errors) == ae::condition::token);
  CHECK(std::error_code(110, warnings) != ae::condition::token);
  CHECK(std::error_code(121, warnings) == ae::condition::channel);
  CHECK(std::error_code(121, warnings) == ae::condition::warning);
  CHECK(std::error_code(20, errors) != ae::condition::warning);
  CHECK(ae::name(std::error_code(20, errors)) == "ERR_ABORTED");
  CHECK(ae::name(std::error_code(20, warnings)) == "WARN_PENDING");
  CHECK(ae::name(std::error_code(20, namesake("agora"))).empty());
  CHECK(std::error_code(20, namesake("agora")) != ae::error::aborted);
  CHECK(std::error_code(110, namesake("agora.errors")) != ae::condition::token);
}

TEST_CASE("an enumerator compares like its code", "[comparison]") {
  CHECK(ae::error::timedout == std::errc::timed_out);
  CHECK(std::errc::timed_out == ae::error::timedout);
  CHECK_FALSE(ae::error::timedout != std::errc::timed_out);
  CHECK_FALSE(std::errc::timed_out != ae::error::timedout);
  CHECK(ae::error::timedout != std::errc::io_error);
  CHECK(ae::warning::pending == std::errc::operation_in_progress);
  CHECK(std::errc::timed_out != ae::warning::pending);
  CHECK(ae::error::ok != std::errc{});
  CHECK(ae::error::token_expired == ae::condition::token);
  CHECK(ae::condition::token == ae::error::token_expired);
  CHECK(ae::condition::token != ae::warning::pending);
  CHECK(ae::warning::pending == ae::condition::warning);
  CHECK(ae::error(10) == std::errc::timed_out);
  using namespace agora_errc;  // NOLINT(google-build-using-namespace): as applications may
  CHECK(ae::error::timedout == std::errc::timed_out);
  CHECK(std::make_error_code(std::errc::timed_out) == std::errc::timed_out);
  CHECK(std::errc::timed_out != std::make_error_code(std::errc::io_error));
}

TEST_CASE("codes of the enums compare only with their like", "[comparison]") {
  STATIC_REQUIRE(comparable<ae::error, ae::error>);
  STATIC_REQUIRE(comparable<std::error_code, ae::error>);
  STATIC_REQUIRE(comparable<ae::warning, std::error_code>);
  STATIC_REQUIRE(!comparable<ae::error, ae::warning>);
  STATIC_REQUIRE(!comparable<ae::error, int>);
  STATIC_REQUIRE(!comparable<std::error_code, int>);
  STATIC_REQUIRE(!comparable<std::errc, ae::condition>);
}

TEST_CASE("what merely converts to a code compares as a code of an enum does", "[comparison]") {
  const std::atomic<ae::error> last{ae::error::timedout};
  CHECK((last == ae::error::timedout));
  CHECK((ae::error::canceled != last));
  CHECK_FALSE((ae::error::canceled == last));
  CHECK_FALSE((last != ae::error::timedout));
}

TEST_CASE("making and comparing codes never throws", "[noexcept]") {
  const std::error_code code;
  STATIC_REQUIRE(noexcept(ae::error_category()));
  STATIC_REQUIRE(noexcept(ae::warning_category()));
  STATIC_REQUIRE(noexcept(ae::condition_category()));
  STATIC_REQUIRE(noexcept(make_error_code(ae::error{})));
  STATIC_REQUIRE(noexcept(make_error_code(ae::warning{})));
  STATIC_REQUIRE(noexcept(make_error_condition(ae::condition{})));
  STATIC_REQUIRE(noexcept(ae::from_result(0)));
  STATIC_REQUIRE(noexcept(ae::from_connection_reason(0, true)));
  STATIC_REQUIRE(noexcept(code == ae::error{}));
  STATIC_REQUIRE(noexcept(ae::error{} == code));
  STATIC_REQUIRE(noexcept(code != ae::warning{}));
  STATIC_REQUIRE(noexcept(ae::warning{} != code));
  STATIC_REQUIRE(noexcept(code == ae::condition{}));
  STATIC_REQUIRE(noexcept(ae::condition{} != code));
  STATIC_REQUIRE(noexcept(ae::error{} == std::errc{}));
  STATIC_REQUIRE(noexcept(std::errc{} != ae::warning{}));
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
  for (const auto& row : ae::errors) ordered[row.code] = hashed[row.code] = row.name;
  for (const auto& row : ae::warnings) ordered[row.code] = hashed[row.code] = row.name;
  const auto all = std::size(ae::errors) + std::size(ae::warnings);
  CHECK(ordered.size() == all);
  CHECK(hashed.size() == all);
  CHECK(ordered.at(ae::error::aborted) == "ERR_ABORTED");
  CHECK(hashed.at(ae::warning::pending) == "WARN_PENDING");

  std::unordered_map<ae::error, int> by_error{{ae::error::timedout, 1}};
  std::map<ae::warning, int> by_warning{{ae::warning::pending, 2}};
  CHECK(by_error.at(ae::error{10}) == 1);
  CHECK(by_warning.at(ae::warning{20}) == 2);
}

TEST_CASE("the functions are deduced, stored and passed like any other", "[error_code]") {
  const std::vector<int> results{0, -10, -102, 7};
  std::vector<std::error_code> codes;
  std::transform(results.begin(), results.end(), std::back_inserter(codes), ae::from_result);
  CHECK(codes ==
        std::vector<std::error_code>{ae::error::ok, ae::error::timedout, ae::error::invalid_token_102, ae::error::ok});
  const std::function<std::error_code(int)> decode = ae::from_result;
  CHECK(decode(-17) == ae::error::join_channel_rejected);
  auto* const categories = &ae::warning_category;
  CHECK(&categories() == &ae::warning_category());
  CHECK(&(&ae::error_category)() == &ae::error_category());
  auto* const condition = &ae::make_error_condition;
  CHECK(condition(ae::condition::token) == ae::condition::token);
  const auto make = static_cast<std::error_code (*)(ae::warning) noexcept>(&ae::make_error_code);
  CHECK(make(ae::warning::pending) == ae::warning::pending);
}

TEST_CASE("the name and the description of a std::error_code", "[error_code]") {
  const auto check_all = [](const auto& table) {
    for (const auto& row : table) {
      CHECK(ae::name(std::error_code(row.code)) == row.name);
      CHECK(ae::description(std::error_code(row.code)) == row.description);
    }
  };
  check_all(ae::errors);
  check_all(ae::warnings);
  CHECK(ae::name(ae::from_result(-20)) == "ERR_ABORTED");
  CHECK(ae::name(ae::from_result(-166)) == "ERR_CERT_NULL");
  for (const auto& other : {ae::from_result(-12345), make_error_code(ae::warning{12345}), std::error_code(),
                            std::error_code(10, std::generic_category())}) {
    for (const auto text : {ae::name(other), ae::description(other)}) {
      CHECK(text.empty());
      CHECK(text.data() != nullptr);
    }
  }
  STATIC_REQUIRE(noexcept(ae::name(std::error_code())));
  STATIC_REQUIRE(noexcept(ae::description(std::error_code())));
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
