// A shared library with category objects of its own: nothing but these functions is visible.

#include <agora_errc.hpp>

#ifdef _WIN32
#define PLUGIN_EXPORT extern "C" __declspec(dllexport)
#else
#define PLUGIN_EXPORT extern "C" __attribute__((visibility("default")))
#endif

// The code of a category of this library; false where it has none of this name.
PLUGIN_EXPORT bool plugin_code(const char* category, int value, std::error_code* code) {
  const auto* const found = agora_errc::find_category(category);
  if (found != nullptr) *code = {value, *found};
  return found != nullptr;
}

PLUGIN_EXPORT void plugin_condition(int value, std::error_condition* condition) {
  *condition = agora_errc::condition{value};
}
