// Codes that come from two shared libraries, each with category objects of its own.

#include <agora_errc.hpp>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>

#include "catch.hpp"
#include "meanings.hpp"
#include "sdk_codes.hpp"

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace ae = agora_errc;

namespace {

class plugin {
 public:
  explicit plugin(const char* path) : handle_(open(path)) {
    if (handle_ == nullptr) throw std::runtime_error("cannot load " + std::string(path));
  }
  plugin(const plugin&) = delete;
  plugin& operator=(const plugin&) = delete;
  ~plugin() { close(handle_); }

  std::error_code code(ae::error error) const { return call<std::error_code>("plugin_error", static_cast<int>(error)); }
  std::error_code code(ae::warning warning) const {
    return call<std::error_code>("plugin_warning", static_cast<int>(warning));
  }
  std::error_condition condition(ae::condition condition) const {
    return call<std::error_condition>("plugin_condition", static_cast<int>(condition));
  }

 private:
#ifdef _WIN32
  using handle = HMODULE;
  static handle open(const char* path) { return LoadLibraryA(path); }
  static void close(handle library) { FreeLibrary(library); }
  static void (*symbol(handle library, const char* name))() {
    return reinterpret_cast<void (*)()>(GetProcAddress(library, name));
  }
#else
  using handle = void*;
  static handle open(const char* path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }
  static void close(handle library) { dlclose(library); }
  static void (*symbol(handle library, const char* name))() {
    return reinterpret_cast<void (*)()>(dlsym(library, name));  // NOLINT(*-reinterpret-cast)
  }
#endif

  template <class Result>
  Result call(const char* name, int value) const {
    // NOLINTNEXTLINE(*-reinterpret-cast)
    const auto function = reinterpret_cast<void (*)(int, Result*)>(symbol(handle_, name));
    if (function == nullptr) throw std::runtime_error("no " + std::string(name));
    Result result;
    function(value, &result);
    return result;
  }

  handle handle_;
};

template <class Lhs, class Rhs>
void check_equal(const Lhs& lhs, const Rhs& rhs, bool expected) {
  CHECK((lhs == rhs) == expected);
  CHECK((rhs == lhs) == expected);
  CHECK((lhs != rhs) == !expected);
  CHECK((rhs != lhs) == !expected);
}

// Every code of the plugin against its enumerator, the next value, the other enum and all meanings.
void check_codes(const plugin& plugin) {
  const auto check_meanings = [](const std::error_code& foreign, const std::error_code& own) {
    for (const auto& row : portable()) check_equal(foreign, row.meaning, own == row.meaning);
    for (const auto& row : conditions()) check_equal(foreign, row.meaning, own == row.meaning);
  };
  const auto check = [&](const auto& row, auto other) {
    const auto code = plugin.code(row.code);
    check_equal(code, row.code, true);
    check_equal(code, decltype(row.code){row.value + 1}, false);
    check_equal(code, decltype(other){row.value}, false);
    CHECK(ae::name(code) == row.name);
    CHECK(ae::description(code) == description(row.code));
    CHECK(code.message() == make_error_code(row.code).message());
    check_meanings(code, row.code);
  };
  for (const auto& row : known_codes<ae::error>()) check(row, ae::warning{});
  for (const auto& row : known_codes<ae::warning>()) check(row, ae::error{});
}

}  // namespace

TEST_CASE("a plugin's code is right before this program has a category of its own", "[plugins]") {
  const plugin library(AGORA_ERRC_PLUGIN_A);
  const auto code = library.code(ae::error::timedout);
  check_equal(code, ae::error::timedout, true);
  check_equal(code, ae::condition::token, false);
  check_equal(code, std::errc::timed_out, true);
}

TEST_CASE("the codes of plugins are those of this program", "[plugins]") {
  const plugin first(AGORA_ERRC_PLUGIN_A);
  const plugin second(AGORA_ERRC_PLUGIN_B);
  const auto& own = ae::error_category();
  const auto& of_first = first.code(ae::error::ok).category();
  const auto& of_second = second.code(ae::error::ok).category();
  REQUIRE(&of_first != &own);  // or else this shows nothing
  REQUIRE(&of_second != &own);
  REQUIRE(&of_first != &of_second);
  check_codes(first);
  check_codes(second);
}

TEST_CASE("a plugin's code is right when only the plugin still has its category", "[plugins]") {
  auto first = std::make_unique<plugin>(AGORA_ERRC_PLUGIN_A);
  const plugin second(AGORA_ERRC_PLUGIN_B);
  const std::error_code kept = second.code(ae::error::token_expired);
  first.reset();
  check_equal(kept, ae::error::token_expired, true);
  check_equal(kept, ae::error::invalid_token, false);
  check_equal(kept, ae::condition::token, true);
  check_equal(kept, ae::condition::channel, false);
  check_equal(second.code(ae::warning::pending), std::errc::operation_in_progress, true);
  check_codes(second);
}

TEST_CASE("a plugin's condition is true for the codes of this program", "[plugins]") {
  const plugin library(AGORA_ERRC_PLUGIN_A);
  for (const auto& row : conditions()) {
    const auto foreign = library.condition(row.meaning);
    REQUIRE(&foreign.category() != &ae::condition_category());
    const auto check_all = [&](const auto& table) {
      for (const auto& info : table) {
        const std::error_code code = info.code;
        check_equal(code, foreign, code == row.meaning);
      }
    };
    check_all(ae::errors);
    check_all(ae::warnings);
  }
}

TEST_CASE("a code of another category is none of ours, whatever its name", "[plugins]") {
  class impostor final : public std::error_category {
   public:
    explicit impostor(const char* name) : name_(name) {}
    const char* name() const noexcept override { return name_; }
    std::string message(int) const override { return {}; }

   private:
    const char* name_;
  };
  for (const char* const name : {"", "agora", "agora.erro", "agora.errors", "Agora.error"}) {
    const impostor category(name);
    check_equal(std::error_code(110, category), ae::error::invalid_token, false);
    check_equal(std::error_code(20, category), ae::warning::pending, false);
    check_equal(std::error_code(110, category), ae::condition::token, false);
  }
}
