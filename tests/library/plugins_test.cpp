// Codes that come from two shared libraries, each with category objects of its own.

#include <agora_errc.hpp>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <type_traits>

#include "catch.hpp"
#include "transcription.hpp"

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

  std::error_code code(const char* category, int value) const {
    std::error_code result;
    if (!function<bool(const char*, int, std::error_code*)>("plugin_code")(category, value, &result))
      throw std::runtime_error("no category " + std::string(category));
    return result;
  }
  template <class Code>
  std::error_code code(Code code) const {
    return this->code(ae::category<Code>().name(), static_cast<int>(code));
  }
  std::error_condition condition(ae::condition condition) const {
    std::error_condition result;
    function<void(int, std::error_condition*)>("plugin_condition")(static_cast<int>(condition), &result);
    return result;
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

  template <class Function>
  Function* function(const char* name) const {
    auto* const found = reinterpret_cast<Function*>(symbol(handle_, name));  // NOLINT(*-reinterpret-cast)
    if (found == nullptr) throw std::runtime_error("no " + std::string(name));
    return found;
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

// Every code of the plugin against its enumerator, the next value and all meanings.
void check_codes(const plugin& plugin) {
  for_each_code([&](const std::error_code&, const auto& row) {
    const auto code = plugin.code(row.code);
    CAPTURE(row.name);
    check_equal(code, row.code, true);
    check_equal(code, std::decay_t<decltype(row.code)>{row.value + 1}, false);
    CHECK(ae::is<std::decay_t<decltype(row.code)>>(code));
    CHECK(ae::name(code) == row.name);
    CHECK(ae::description(code) == description(row.code));
    CHECK(code.message() == make_error_code(row.code).message());
    CHECK(ae::condition_of(code) == row.condition);
    for (const auto& known : ae::conditions) check_equal(code, known.code, known.code == row.condition);
    if (row.errc != std::errc{}) check_equal(code, row.errc, true);
    check_equal(code, std::errc::io_error, false);
  });
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
  all_enums::for_each([&](auto code) {  // or else this shows nothing
    const auto& own = ae::category<decltype(code)>();
    const auto& of_first = first.code(code).category();
    const auto& of_second = second.code(code).category();
    REQUIRE(&of_first != &own);
    REQUIRE(&of_second != &own);
    REQUIRE(&of_first != &of_second);
  });
  check_codes(first);
  check_codes(second);
}

TEST_CASE("a plugin's code can be made one of this program", "[plugins]") {
  auto library = std::make_unique<plugin>(AGORA_ERRC_PLUGIN_A);
  std::error_code code = library->code(ae::error{12345});
  REQUIRE(&code.category() != &ae::category<ae::error>());
  if (ae::is<ae::error>(code)) code = ae::error{code.value()};
  library.reset();
  CHECK(code.message() == "unknown Agora error 12345");
}

TEST_CASE("a plugin's code is right when only the plugin still has its category", "[plugins]") {
  auto first = std::make_unique<plugin>(AGORA_ERRC_PLUGIN_A);
  const plugin second(AGORA_ERRC_PLUGIN_B);
  const std::error_code kept = second.code(ae::error::token_expired);
  first.reset();
  check_equal(kept, ae::error::token_expired, true);
  check_equal(kept, ae::error::invalid_token, false);
  check_equal(kept, ae::condition::token, true);
  check_equal(kept, ae::condition::connection, false);
  check_equal(second.code(ae::warning::pending), std::errc::operation_in_progress, true);
  check_codes(second);
}

TEST_CASE("a plugin's condition is true for the codes of this program", "[plugins]") {
  const plugin library(AGORA_ERRC_PLUGIN_A);
  for (const auto& known : ae::conditions) {
    const auto foreign = library.condition(known.code);
    REQUIRE(&foreign.category() != &ae::category<ae::condition>());
    for_each_code([&](const std::error_code& code, const auto& row) {
      CAPTURE(row.name);
      check_equal(code, foreign, row.condition == known.code);
    });
  }
}
