// Uses everything that the header has, each function once for each enum, to see what that weighs.

#include <agora_errc.hpp>

namespace ae = agora_errc;

// Not inline, and so in the object file.
template <class Code>
struct uses {
  static const ae::code_info<Code>* find(Code code) { return ae::find(code); }
  static const ae::code_info<Code>* find(std::string_view name) { return ae::find<Code>(name); }
  static std::string_view name(Code code) { return ae::name(code); }
  static std::string_view description(Code code) { return ae::description(code); }
  static const std::error_category& category() { return ae::category<Code>(); }
  static std::error_code convert(Code code) { return code; }
  static bool is(const std::error_code& code) { return ae::is<Code>(code); }
  static bool equal(const std::error_code& lhs, Code rhs) { return lhs == rhs; }
  static bool equal(Code lhs, const std::error_code& rhs) { return lhs == rhs; }
  static bool differ(const std::error_code& lhs, Code rhs) { return lhs != rhs; }
};
template struct uses<ae::error>;
template struct uses<ae::warning>;
template struct uses<ae::connection_reason>;
template struct uses<ae::local_audio_reason>;
template struct uses<ae::local_video_reason>;
template struct uses<ae::rtmp_reason>;
template struct uses<ae::relay_error>;
template struct uses<ae::renew_token_error>;

const ae::condition_info* find_condition(ae::condition condition) { return find(condition); }
std::string_view name_of(const std::error_code& code) { return ae::name(code); }
std::string_view description_of(const std::error_code& code) { return ae::description(code); }
ae::condition condition_of(const std::error_code& code) { return ae::condition_of(code); }
std::string text_of(const std::error_code& code) { return ae::to_string(code); }
const std::error_category* category_named(std::string_view name) { return ae::find_category(name); }
std::error_code code_of_result(int result) { return ae::from_result(result); }
std::error_condition make(ae::condition condition) { return condition; }
bool equal(const std::error_code& lhs, ae::condition rhs) { return lhs == rhs; }
bool equal(const std::error_code& lhs, std::errc rhs) { return lhs == rhs; }
