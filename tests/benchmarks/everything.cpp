// Uses everything that the header has, each function once, to see what that weighs.

#include <agora_errc.hpp>

namespace ae = agora_errc;

const ae::code_info<ae::error>* find_error(ae::error code) { return find(code); }
const ae::code_info<ae::warning>* find_warning(ae::warning code) { return find(code); }
const ae::code_info<ae::error>* error_named(std::string_view n) { return ae::find<ae::error>(n); }
const ae::code_info<ae::warning>* warning_named(std::string_view n) { return ae::find<ae::warning>(n); }
std::string_view error_name(ae::error code) { return name(code); }
std::string_view warning_name(ae::warning code) { return name(code); }
std::string_view error_description(ae::error code) { return description(code); }
std::string_view warning_description(ae::warning code) { return description(code); }

const ae::code_info<ae::error>* first_error() { return std::begin(ae::errors); }
const ae::code_info<ae::warning>* last_warning() { return std::end(ae::warnings) - 1; }

const std::error_category& error_category() { return ae::error_category(); }
const std::error_category& warning_category() { return ae::warning_category(); }
const std::error_category& condition_category() { return ae::condition_category(); }
std::string_view name_of(const std::error_code& code) { return ae::name(code); }
std::string_view description_of(const std::error_code& code) { return ae::description(code); }
std::error_code code_of(ae::error code) { return code; }
std::error_code code_of(ae::warning code) { return code; }
std::error_code code_of_result(int result) { return ae::from_result(result); }
std::error_code code_of_reason(int reason, bool failed) { return ae::from_connection_reason(reason, failed); }
std::error_condition condition_of(ae::condition condition) { return condition; }

bool is(const std::error_code& lhs, ae::error rhs) { return lhs == rhs; }
bool is(ae::error lhs, const std::error_code& rhs) { return lhs == rhs; }
bool is(const std::error_code& lhs, ae::warning rhs) { return lhs == rhs; }
bool is(ae::warning lhs, const std::error_code& rhs) { return lhs == rhs; }
bool is(const std::error_code& lhs, ae::condition rhs) { return lhs == rhs; }
bool is(const std::error_code& lhs, std::errc rhs) { return lhs == rhs; }
bool is_not(const std::error_code& lhs, ae::error rhs) { return lhs != rhs; }
bool is_not(const std::error_code& lhs, ae::warning rhs) { return lhs != rhs; }
