// Uses everything that the header has to see what that weighs: all tables and categories, and each function once.

#include <agora_errc.hpp>

namespace ae = agora_errc;

const ae::code_info<ae::error>* find_code(ae::error code) { return find(code); }
const ae::code_info<ae::error>* find_name(std::string_view name) { return ae::find<ae::error>(name); }
std::string_view name_of(ae::error code) { return name(code); }
std::string_view description_of(ae::error code) { return description(code); }
const std::error_category& error_category() { return ae::category<ae::error>(); }
std::error_code convert(ae::error code) { return code; }
bool is_error(const std::error_code& code) { return ae::is<ae::error>(code); }
bool equal(const std::error_code& lhs, ae::error rhs) { return lhs == rhs; }
bool equal(ae::error lhs, const std::error_code& rhs) { return lhs == rhs; }
bool differ(const std::error_code& lhs, ae::error rhs) { return lhs != rhs; }
bool differ(ae::error lhs, const std::error_code& rhs) { return lhs != rhs; }

const ae::condition_info* find_condition(ae::condition condition) { return find(condition); }
std::string_view name_of(ae::condition condition) { return name(condition); }
std::string_view description_of(ae::condition condition) { return description(condition); }
std::string_view name_of(const std::error_code& code) { return ae::name(code); }
std::string_view description_of(const std::error_code& code) { return ae::description(code); }
ae::condition condition_of(const std::error_code& code) { return ae::condition_of(code); }
std::string text_of(const std::error_code& code) { return ae::to_string(code); }
const std::error_category* category_named(std::string_view name) { return ae::find_category(name); }
std::error_code code_of_result(int result) { return ae::from_result(result); }
std::error_condition make(ae::condition condition) { return condition; }
bool equal(const std::error_code& lhs, ae::condition rhs) { return lhs == rhs; }
bool equal(const std::error_code& lhs, std::errc rhs) { return lhs == rhs; }
