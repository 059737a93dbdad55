// What decode knows of each code: those of agora_errc, those of an SDK's header, and their names in every spelling.

#ifndef AGORA_ERRC_DECODE_CATALOG_HPP
#define AGORA_ERRC_DECODE_CATALOG_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "names.hpp"
#include "sdk_header.hpp"

// What is known of a code, in parts of one line.
struct explained_code {
  std::string title;    // error 110 ERR_INVALID_TOKEN
  std::string meaning;  // with what to type, and how an SDK differs
  std::string comment;  // of the SDK's header, where its name is the same
};

// Names that agora_errc does not have: of wrappers, and of SDK 3.x to 4.2, those that became another word or number.
inline const std::pair<std::error_code, std::string_view> old_names[] = {
    {ae::error::invalid_channel_name, "ERR_INVALID_CHANNEL_ID"},
    {ae::connection_reason::rejoin_success, "CONNECTION_CHANGED_PROXY_SERVER_INTERRUPTED"},
    {ae::connection_reason::license_validation_failure, "CONNECTION_CHANGED_LICENSE_VERIFY_FAILED"},
    {ae::local_video_reason::codec_not_support, "LOCAL_VIDEO_STREAM_ERROR_ENCODE_FAILURE"},
    {ae::local_video_reason::screen_capture_auto_fallback, "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_RESUMED"},
    {ae::local_video_reason::screen_capture_stopped_by_user, "LOCAL_VIDEO_STREAM_ERROR_SCREEN_CAPTURE_AUTO_FALLBACK"}};

inline std::string what_to_type(std::errc portable) {
  using std::errc;
  // clang-format off
  constexpr std::pair<errc, const char*> names[] = {
      {errc::invalid_argument, "invalid_argument"}, {errc::not_supported, "not_supported"},
      {errc::permission_denied, "permission_denied"}, {errc::operation_not_permitted, "operation_not_permitted"},
      {errc::timed_out, "timed_out"}, {errc::operation_canceled, "operation_canceled"},
      {errc::network_down, "network_down"}, {errc::no_buffer_space, "no_buffer_space"},
      {errc::device_or_resource_busy, "device_or_resource_busy"}, {errc::connection_aborted, "connection_aborted"},
      {errc::connection_reset, "connection_reset"}, {errc::not_connected, "not_connected"},
      {errc::message_size, "message_size"}, {errc::no_such_device, "no_such_device"},
      {errc::operation_in_progress, "operation_in_progress"}};
  // clang-format on
  for (const auto& [value, name] : names) {
    if (value == portable) return std::string("std::errc::") + name;
  }
  return {};
}

// Every code that agora_errc or an SDK's header has.
class catalog {
 public:
  using codes = std::vector<std::error_code>;

  // Adds a code that is not there yet.
  static void add_once(codes& to, const std::error_code& code) {
    if (std::find(to.begin(), to.end(), code) == to.end()) to.push_back(code);
  }

  explicit catalog(const std::vector<sdk_header::code>& sdk = {}) {
    for (const auto& kind : code_kinds()) add_kind(kind, sdk);
    for (const auto& [code, name] : old_names) add_name(code, name);
    for (const auto& row : sdk) add_of_sdk(row);
    if (!sdk.empty()) unknown_ += " and not in this SDK";
  }

  bool is_known(const std::error_code& code) const { return codes_.count(code) != 0; }

  const std::string& unknown() const { return unknown_; }

  // Of an error that nobody knows, also what its number is as a warning: SDK 4.x on Android passes warning 1052 to
  // onError.
  explained_code of(const std::error_code& code) const {
    if (const auto found = codes_.find(code); found != codes_.end()) return found->second;
    const auto as_warning = codes_.find(ae::warning{code.value()});
    if (!ae::is<ae::error>(code) || as_warning == codes_.end()) return {title(code, unknown_), {}, {}};
    return {title(code, unknown_), "; as a " + as_warning->second.title + as_warning->second.meaning, {}};
  }

  // All codes of a name, given as its key: the documentation gives one name to two codes.
  codes named(std::string_view key) const {
    for (const auto* const names : {&by_name_, &by_spelling_}) {
      if (const auto found = names->find(key); found != names->end()) return found->second;
    }
    constexpr std::string_view owner = "agora";  // AgoraErrorCodeTimedOut
    return starts_with(key, owner) ? named(key.substr(owner.size())) : codes{};
  }

  std::string list() const {
    std::string text;
    for (const auto& kind : code_kinds()) {
      for (const auto& [code, known] : codes_) {
        if (code.category() == kind.category()) text += known.title + known.meaning + '\n';
      }
    }
    return text;
  }

 private:
  static std::string title(const std::error_code& code, std::string_view name) {
    return std::string(kind_of(code).word()) + ' ' + std::to_string(code.value()) + ' ' + std::string(name);
  }

  void add_kind(const code_kind& kind, const std::vector<sdk_header::code>& sdk) {
    const auto is_same_kind = [&](const auto& other) { return other.code.category() == kind.category(); };
    const auto is_judged = std::any_of(sdk.begin(), sdk.end(), is_same_kind);  // else its enum is in another header
    std::map<std::string, std::error_code> last;  // of two codes with one name, which has the plain enumerator
    for (const auto& row : kind.rows) last[enumerator_of(row.name)] = row.code;
    for (const auto& row : kind.rows) {
      auto& known = add_code(row.code, row.name);
      const auto add_enumerator = [&](std::string_view name) {
        auto enumerator = enumerator_of(name);
        const auto is_double = last.count(enumerator) != 0 && last.at(enumerator) != row.code;
        if (is_double) enumerator += '_' + std::to_string(row.code.value());
        add_name(row.code, enumerator);
        return enumerator;
      };
      if (const auto description = ae::description(row.code); !description.empty())
        known.meaning.append(": ").append(description);
      known.meaning += " [" + add_enumerator(row.name);
      for (const auto& other : kind.other_names) {
        if (other.code != row.code) continue;
        add_name(row.code, other.name);
        known.title.append(" or ").append(other.name);
        known.meaning += ", " + add_enumerator(other.name);
      }
      if (const auto condition = ae::name(ae::condition_of(row.code)); !condition.empty())
        known.meaning.append(", condition::").append(condition);
      const auto portable = row.code.default_error_condition();
      if (portable.category() == std::generic_category())
        known.meaning += ", " + what_to_type(static_cast<std::errc>(portable.value()));
      known.meaning += ']';
      const auto is_same = [&](const auto& other) { return other.code == row.code; };
      if (is_judged && std::none_of(sdk.begin(), sdk.end(), is_same)) known.meaning += " [not in this SDK]";
    }
  }

  void add_of_sdk(const sdk_header::code& row) {
    const auto is_new = !is_known(row.code);
    const auto is_new_name = !has_name(row.code, row.name);
    auto& known = add_code(row.code, row.name);
    const auto explained = row.comment.empty() ? "" : ": " + row.comment;
    if (is_new) {
      known.meaning = explained + " [only in this SDK]";
    } else if (is_new_name) {
      known.meaning.append(" [only in this SDK ").append(row.name).append(explained) += ']';
    } else if (!row.comment.empty()) {
      const auto is_title = known.title == title(row.code, row.name);
      known.comment.append(" [in this SDK").append(is_title ? "" : ' ' + row.name).append(explained) += ']';
    }
  }

  // error::timedout of ERR_TIMEDOUT.
  static std::string enumerator_of(std::string_view name) {
    std::string enumerator;
    with_spelling(name, [&](const code_kind& kind, const spelling& spelled, std::string_view rest) {
      enumerator.append(kind.word()).append("::").append(spelled.kept);
      for (const char c : rest) enumerator += to_lower(c);
    });
    return enumerator;
  }

  // Adds a name, and how it is spelled in other languages and releases.
  void add_name(const std::error_code& code, std::string_view name) {
    if (has_name(code, name)) return;
    by_name_[key_of(name)].push_back(code);
    with_spelling(name, [&](const code_kind& kind, const spelling&, std::string_view rest) {
      const auto add = [&](std::string_view begin) { add_once(by_spelling_[key_of(begin) + key_of(rest)], code); };
      for (const auto& spelled : kind.spellings) {
        add(spelled.prefix);
        for_each_word(spelled.types, add);
        for_each_word(spelled.types, [&](std::string_view type) { add(std::string(type) + '.'); });
      }
    });
  }

  bool has_name(const std::error_code& code, std::string_view name) const {
    const auto same = named(key_of(name));
    return std::find(same.begin(), same.end(), code) != same.end();
  }

  // What is known of a code, which may be named so; its first name is its title.
  explained_code& add_code(const std::error_code& code, std::string_view name) {
    add_name(code, name);
    return codes_.try_emplace(code, explained_code{title(code, name), {}, {}}).first->second;
  }

  std::map<std::error_code, explained_code> codes_;
  std::map<std::string, codes, std::less<>> by_name_;
  std::map<std::string, codes, std::less<>> by_spelling_;
  std::string unknown_ = "is not known";
};

#endif
