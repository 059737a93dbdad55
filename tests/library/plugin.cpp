// A shared library with category objects of its own: nothing but these functions is visible.

#include <agora_errc.hpp>

#ifdef _WIN32
#define PLUGIN_EXPORT extern "C" __declspec(dllexport)
#else
#define PLUGIN_EXPORT extern "C" __attribute__((visibility("default")))
#endif

PLUGIN_EXPORT void plugin_error(int value, std::error_code* code) { *code = agora_errc::error{value}; }

PLUGIN_EXPORT void plugin_warning(int value, std::error_code* code) { *code = agora_errc::warning{value}; }

PLUGIN_EXPORT void plugin_condition(int value, std::error_condition* condition) {
  *condition = agora_errc::condition{value};
}
