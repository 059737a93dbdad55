// Reads Agora's codes out of the lines of a log: what is taken for a code, and what is not.
//
// Each word, number and mark of a line is of a kind, a character: "[x] joinChannel err: -7" is "^(o. vo e: -". A shape
// is a pattern of kinds that reports a code. To teach it another way in which people report codes, add a word or a
// shape, and to may_report the first three bytes of what it cannot be without.

#ifndef AGORA_ERRC_DECODE_CODES_IN_LOG_HPP
#define AGORA_ERRC_DECODE_CODES_IN_LOG_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace codes_in_log {

// Words and their kinds; any other word is 'o'. "onErrorCode" is three words. A word is compared in lower case, but
// only ASCII letters have one here; * stands for any ending. Words of Chinese, Japanese and Korean, which write no
// blanks, have two or three characters and are found anywhere.
constexpr std::pair<char, std::string_view> vocabulary[] = {
    {'e', "err errcode error errorcode onerror"},
    {'e', "erreur erro errore eroare* fehler* hata hatas* kesalahan lỗi xato* błąd błęd*"},
    {'e', "ошибк* Ошибк* ОШИБК* помилк* Помилк* σφάλμα Σφάλμα ΣΦΑΛΜΑ"},
    {'e', "خطأ الخطأ خطا خطای שגיאה त्रुटि एरर ข้อผิดพลาด เกิดข้อผิดพลาด"},
    {'e', "错误 报错 出错 錯誤 報錯 出錯 エラー 에러 오류"},
    {'s', "errors"},
    {'w', "onwarning warn warning 警告 경고"},
    {'f', "fail failed fails failure 失败 失敗 실패"},
    {'f', "başarısız bại échec échoué falha falhou falló fallito fehlgeschlagen gagal فشل"},
    {'r', "ec rc rejected res response result ret return returns rv status 返回 结果 結果 결과"},
    {'r', "resultado résultat sonuç sonucu результат"},
    {'b', "reason 原因 理由 이유"},
    {'b', "alasan grund motivo raison razão razón sebep причина Причина سبب السبب"},
    {'a', "agora"},
    {'c', "engine rtc sdk"},
    {'k', "code returned 代码 代碼 状态码 狀態碼 コード 코드"},
    {'k', "cod codice codigo código kod kode kodu kód mã код* Код* رمز كود الكود"},
    {'z', "codes"},
    {'j', "always called callback event from handler id is no number of raw received value was with"},
    {'j', "bei com con da de del di do el em en es est ist la là mit na nr từ с со при في"},
    {'h', "happened occur occured occurred occurs 発生 발생"},
    {'n', "on"},
    {'d', "cannot not unable không"},
    {'v',
     "add adjust create disable enable initialize join leave mute pause play publish push register remove renew "
     "resume send set setup start stop subscribe switch update"},
    {'x', "exception rejection"},
    {'p', "platform promise"},
    {'m', "expired invalid mean means token 表示"},
    {'l', "and or"},
    {'g', "connection 连接 連接 連線 接続 연결"},
    {'g', "bağlantı conexão conexión connexion соединени* Соединени* اتصال الاتصال"},
    {'t', "state 状态 狀態 状態 상태"},
    {'t', "durum durumu estado état État состояни* Состояни* حالة"}};

// Numbers are 1; 2, below 100; 3, from 100 on; _, -1; -, any other below 0; 4, -1 as 4294967295; 0, what can be no
// code. N is the name of a code, u the "ERR" that begins another name in capitals, i and y the names of our categories
// of errors and warnings, ^ the begin of the line. A pattern has kinds, [...] for one of several, and * behind what may
// be there any number of times. It has ~ for what may stand between a report and its number, @ for a word of any kind
// and # for any number but 4.

enum class report { error, warning, name };
struct shape {
  std::string_view pattern;
  report what;
  bool is_sure;  // also of a number that nobody knows, or behind the word "state"
  std::string_view example;
};

constexpr shape shapes[] = {
    {"N", report::name, false, "ERR_ABORTED, ErrorCodeType.errAborted"},
    {"i~*#", report::error, true, "agora.error:102, error{134}"},
    {"y~*#", report::warning, true, "agora.warning:20, warning{8}"},
    {"[kj][ :]*#[ ,]*o[ :]*i", report::error, true, R"({"code":109,"category":"agora.error"})"},
    {"[kj][ :]*#[ ,]*o[ :]*y", report::warning, true, R"({"code":104,"category":"agora.warning"})"},
    {"[nh]e *z[ :]*3[ ,/l3]*", report::error, false, "onError codes 1009, 1011 and 1012"},
    {"[nh]e~*e*~*#", report::error, true, "onError(17), onError(err=17)"},
    {"[nh]w~*w*~*[23]", report::warning, true, "onWarning(1031)"},
    {"[ap][oc]*xw*~*[23_-]", report::error, true, "AgoraRtcException(-17, null), PlatformException(17, null)"},
    {"u@* *[(:] *#", report::error, true, "ERR_SOMETHING(16)"},
    {"[esu]~*3[ ,/l3]*", report::error, false, "error 110, errors 1009, 1011 and 1012"},
    {"[eu]~*[2_-]", report::error, false, "err: 17, error code is -7, Lỗi: 17, 错误码 17"},
    {"w~*[23]", report::warning, false, "warn: 1042"},
    {"[akzfr]~*[_-]", report::error, false, "joinChannel failed: -2, ret=-7"},
    {"b~*-", report::error, false, "join failed, reason: -17"},
    {"r~*4", report::error, false, "ret: 4294967295"},
    {"[^ (][3_-][ (ack]*[em]", report::error, false, "110 error, 110 token invalid, -7 means"},
    {"[^ (:][_-] *: *[em]", report::error, false, "-102 = token is invalid"},
    {"[^ (]3[ (ack]*w", report::warning, false, "1042 warning"},
    {"[abdefkrz][@ ,:]*([_-]", report::error, false, "Unable to start (-4)"},
    {"e[@ ]*: *-", report::error, false, "Error joining channel: -17"},
    {"[df][ jo]*v[ jo]*: *-", report::error, false, "Failed to join the channel: -17"},
    {"v@@*[()]*[ :][ :]*-", report::error, false, "joinChannel() = -7, joinChannel -17"},
    {"^[ ./(]*3:[acdhjklnorvwz ,:]*[efm]", report::error, false, "1009: starting failed"},
    {"^[ .(]*[_-]: *@", report::error, false, "-7: not initialized"},
};

// The reasons that onConnectionStateChanged passes, and which of them come with a state of failure.
struct connection_reason {
  int number;
  std::string_view name;
  bool failed;
};
constexpr connection_reason connection_reasons[] = {
    {0, "CONNECTION_CHANGED_CONNECTING", false},
    {1, "CONNECTION_CHANGED_JOIN_SUCCESS", false},
    {2, "CONNECTION_CHANGED_INTERRUPTED", false},
    {3, "CONNECTION_CHANGED_BANNED_BY_SERVER", true},
    {4, "CONNECTION_CHANGED_JOIN_FAILED", true},
    {5, "CONNECTION_CHANGED_LEAVE_CHANNEL", false},
    {6, "CONNECTION_CHANGED_INVALID_APP_ID", true},
    {7, "CONNECTION_CHANGED_INVALID_CHANNEL_NAME", true},
    {8, "CONNECTION_CHANGED_INVALID_TOKEN", true},
    {9, "CONNECTION_CHANGED_TOKEN_EXPIRED", true},
    {10, "CONNECTION_CHANGED_REJECTED_BY_SERVER", true},
    {11, "CONNECTION_CHANGED_SETTING_PROXY_SERVER", false},
    {12, "CONNECTION_CHANGED_RENEW_TOKEN", false},
    {13, "CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED", false},
    {14, "CONNECTION_CHANGED_KEEP_ALIVE_TIMEOUT", false},
    {15, "CONNECTION_CHANGED_REJOIN_SUCCESS", false},
    {16, "CONNECTION_CHANGED_LOST", false},
    {17, "CONNECTION_CHANGED_ECHO_TEST", false},
    {18, "CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED_BY_USER", false},
    {19, "CONNECTION_CHANGED_SAME_UID_LOGIN", true},
    {20, "CONNECTION_CHANGED_TOO_MANY_BROADCASTERS", true},
    {21, "CONNECTION_CHANGED_LICENSE_VALIDATION_FAILURE", true},
    {22, "CONNECTION_CHANGED_CERTIFICATION_VERYFY_FAILURE", true},
    {23, "CONNECTION_CHANGED_STREAM_CHANNEL_NOT_AVAILABLE", true},
    {24, "CONNECTION_CHANGED_INCONSISTENT_APPID", true},
};

// What prints as the name of one of our categories, with the kind of it; a brace has a number behind it.
constexpr std::pair<char, std::string_view> own_codes[] = {
    {'i', "agora.error"}, {'y', "agora.warning"}, {'i', "error{"}, {'y', "warning{"}};

// Lines of other programs, which report no code of Agora's: of the Web SDK, browsers, compilers, npm, make, shells and
// the kernel.
constexpr std::string_view other_programs[] = {
    "AgoraRTC",    "ERR_DYNAMIC_KEY", "ERR_NO_AUTHORIZED", "net::ERR_", "fatal error", "npm ERR!", "*** [", "exit code",
    "exit status", "kernel:",         "probe of",          "ETIMEDOUT", "ECONN",       "EHOSTUN",  "ENETUN"};

// Other sources of numbers: a line with one of these texts reports no code by number. _ is an edge of a word.
constexpr std::string_view other_sources[] = {
    "alsa",          "audio_flinger",  "audio_record", "audio_session", "audio_track", "bluetooth",
    "camera_device", "camera_service", "codec",        "com_apple",     "curl",        "_dev_",
    "_dns_",         "errno_",         "error_domain", "ffmpeg",        "firebase",    "get_last_error",
    "_ice_",         "io_exception",   "ioctl",        "logged_in",     "logged_out",  "login_err",
    "login_fail",    "logout",         "media_player", "omx",           "peer",        "permission_error",
    "rtm_",          "rtmp",           "socket",       "sqlite",        "_ssl",        "_stun_",
    "system_error",  "_tcp_",          "_trtc",        "_udp_"};

constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
constexpr bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
constexpr bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_alnum(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_word(char c) { return is_alnum(c) || c == '_'; }
constexpr std::size_t byte_of(char c) { return static_cast<unsigned char>(c); }
constexpr bool is_wide(char c) { return byte_of(c) >= 0x80; }
// The first byte of a letter of an alphabet beyond ASCII, and a further byte of a character.
constexpr bool is_lead(char c) { return 0xc3 <= byte_of(c) && byte_of(c) <= 0xe1; }
constexpr bool is_further(char c) { return 0x80 <= byte_of(c) && byte_of(c) <= 0xbf; }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c | ' ') : c; }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c & ~' ') : c; }

inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
inline bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }
inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

// Takes the longest prefix whose characters satisfy a predicate off the text.
template <class Predicate>
std::string_view take(std::string_view& text, Predicate predicate) {
  const auto size = std::find_if_not(text.begin(), text.end(), predicate) - text.begin();
  const auto taken = text.substr(0, static_cast<std::size_t>(size));
  text.remove_prefix(taken.size());
  return taken;
}

template <class Function>
void for_each_word(std::string_view words, Function use) {
  while (!words.empty()) {
    use(take(words, [](char c) { return c != ' '; }));
    take(words, [](char c) { return c == ' '; });
  }
}

// "RtmClient::logIn failed" as "rtm_client::log_in failed".
inline std::string snake_case(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto before = at > 0 ? text[at - 1] : ' ';
    const auto next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (is_upper(text[at]) && is_alnum(before) && (is_lower(before) || is_lower(next))) result += '_';
    result += to_lower(text[at]);
  }
  return result;
}

// What names are compared by: ERR_TIMEDOUT, errTimedOut, AgoraErrorCodeTimedOut and ErrorCode.TimedOut are all
// "errtimedout". An enumerator of this library, error::timedout, is another name: of ERR_INVALID_TOKEN there are two.
inline std::string key_of(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> prefixes[] = {
      {"agoraerrorcode", "err"},
      {"errorcodetype.", "err"},
      {"errorcode", "err"},
      {"agorawarningcode", "warn"},
      {"warncodetype.", "warn"},
      {"warningcode", "warn"},
      {"agoraconnectionchangedreason", "connectionchanged"},
      {"connectionchangedreasontype.", "connectionchanged"},
      {"connectionchangedreason", "connectionchanged"},
      {"agoraerrc::", ""}};
  std::string key;
  for (const char c : name) {
    if (c != '_') key += to_lower(c);
  }
  for (const auto& [prefix, start] : prefixes) {
    if (!starts_with(key, prefix)) continue;
    key.erase(0, prefix.size());
    key.erase(0, key.find_first_not_of(".:"));
    return starts_with(key, start) ? key : std::string(start) + key;
  }
  return key;
}

// Most lines of a log report nothing: one that does has a negative number, a byte beyond ASCII, or one of these texts
// of three bytes.
constexpr std::string_view hints[] = {"429", "aso", "err", "exp", "fai", "feh", "hat", "inv", "kes",
                                      "mea", "nec", "nex", "oar", "tok", "war", "xat", "xce"};
constexpr unsigned hint_bits = 20;

// Of each byte, 20 bits for each place in such a text: a bit for each text, 0 where it has the byte there.
constexpr auto gaps_in_hints() {
  static_assert(std::size(hints) <= hint_bits);
  std::array<std::uint64_t, 256> bits = {};
  for (auto& of_byte : bits) of_byte = ~std::uint64_t{};
  for (std::size_t hint = 0; hint < std::size(hints); ++hint) {
    for (std::size_t place = 0; place < 3; ++place) {
      const auto c = hints[hint][place];
      const auto bit = std::uint64_t{1} << (hint_bits * place + hint);
      bits[byte_of(c)] &= ~bit;
      bits[byte_of(to_upper(c))] &= ~bit;
    }
  }
  return bits;
}

inline bool may_report(std::string_view line) {
  for (auto minus = line.find('-'); minus < line.size(); minus = line.find('-', minus + 1)) {
    const auto next = minus + 1 < line.size() ? line[minus + 1] : ' ';
    if ((minus == 0 || !is_word(line[minus - 1])) && is_digit(next) && next != '0') return true;
  }
  static constexpr auto gaps = gaps_in_hints();
  auto missing = ~std::uint64_t{};  // a 0 for each text that is there up to a place, as in the algorithm "shift or"
  auto never_there = missing;
  std::size_t bytes = 0;
  for (const char c : line) {
    missing = missing << hint_bits | gaps[byte_of(c)];
    never_there &= missing;
    bytes |= byte_of(c);
  }
  return bytes >= 0x80 || ~never_there >> 2 * hint_bits != 0;
}

// Whether a kind is one of those that a part of a pattern stands for.
inline bool is_one_of(std::string_view set, char kind) {
  constexpr std::string_view joining = " ,:(achjkz";
  constexpr std::string_view numbers = "123_-";
  for (const char element : set) {
    if (element == kind || (element == '~' && has(joining, kind)) || (element == '@' && is_lower(kind)) ||
        (element == '#' && has(numbers, kind)))
      return true;
  }
  return false;
}

// A pattern, ready to be compared: sets of kinds, and whether there may be any number of each.
using compiled_pattern = std::vector<std::pair<std::bitset<128>, bool>>;

inline compiled_pattern compiled(std::string_view text) {
  compiled_pattern result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto end = text[at] == '[' ? text.find(']', at) : at;
    std::bitset<128> kinds;
    for (char kind = 0; kind < 127; ++kind) {
      kinds[static_cast<std::size_t>(kind)] = is_one_of(text.substr(at, end - at + 1), kind);
    }
    const auto is_repeated = text.substr(end + 1, 1) == "*";
    result.emplace_back(kinds, is_repeated);
    at = end + (is_repeated ? 1 : 0);
  }
  return result;
}

// How much of the begin of a text of kinds a pattern takes, as much as it can; 0 where it does not fit.
inline std::size_t fit(const compiled_pattern& pattern, std::string_view kinds) {
  std::size_t size = 0;
  for (const auto& [set, is_repeated] : pattern) {
    const auto begin = size;
    while (size < kinds.size() && (is_repeated || size == begin) && set[static_cast<std::size_t>(kinds[size])]) ++size;
    if (size == begin && !is_repeated) return 0;
  }
  return size;
}

constexpr int magnitude(int number) { return number < 0 ? -number : number; }

// A negative result that was printed as unsigned, such as 4294967194 for -102, as it was.
constexpr long long as_result(long long number) {
  constexpr auto span = 1LL << 32;
  return span / 2 <= number && number < span ? number - span : number;
}

// The number that a text begins with; 0 where it can be no code, such as in "10ms", "1.5", "12:30" and "(10: 1:24".
inline int number_at(std::string_view text) {
  long long large = 0;
  const auto [behind, problem] = std::from_chars(text.data(), text.data() + text.size(), large);
  const auto number = as_result(large);
  if (problem != std::errc() || number < -9999 || number > 9999 || text[large < 0 ? 1U : 0U] == '0') return 0;
  text.remove_prefix(static_cast<std::size_t>(behind - text.data()));
  if (text.empty()) return static_cast<int>(number);
  const auto next = text[0];
  text.remove_prefix(1);
  if (next == ':') take(text, [](char c) { return c == ' '; });
  const auto* const marks = number < 100 ? ".:-/," : ".:-,";  // 110/109 are two
  const auto goes_on = is_word(next) || is_lead(next) || (has(marks, next) && !text.empty() && is_digit(text[0]));
  return goes_on ? 0 : static_cast<int>(number);
}

inline char kind_of_number(int number) {
  if (number < 0) return number == -1 ? '_' : '-';
  return number < 2 ? static_cast<char>('0' + number) : number < 100 ? '2' : '3';
}

inline char kind_of_word(std::string_view word) {
  struct lists {
    std::map<std::string_view, char> words;  // no hash, which Debian's libc++ 22 lacks for strings
    std::vector<std::pair<std::string_view, char>> begins;
  };
  static const auto known = [] {
    lists result;
    for (const auto& [kind, words] : vocabulary) {
      for_each_word(words, [&, of = kind](std::string_view one) {
        if (one.back() == '*') {
          result.begins.emplace_back(one.substr(0, one.size() - 1), of);
        } else {
          result.words[one] = of;
        }
      });
    }
    return result;
  }();
  if (const auto found = known.words.find(word); found != known.words.end()) return found->second;
  for (const auto& [begin, kind] : known.begins) {
    if (starts_with(word, begin)) return kind;
  }
  return 'o';
}

// Whether a text begins with the name of one of our categories, or with the braces of a code as the source has it.
inline bool is_own(std::string_view text, std::string_view own) {
  const auto next = text.size() > own.size() ? text[own.size()] : ' ';
  return starts_with(text, own) && (own.back() == '{' ? is_digit(next) : !is_word(next));
}

// Whether an argument is a code as this library prints it.
inline bool is_printed(std::string_view argument) {
  const auto is_begin = [&](const auto& own) { return is_own(argument, own.second); };
  return std::any_of(std::begin(own_codes), std::end(own_codes), is_begin) ||
         (starts_with(argument, "{") && has(argument, "\"agora."));
}

// Whether an argument can be nothing but a name, known or not.
inline bool is_name(std::string_view argument) {
  constexpr std::string_view begins[] = {"ERR_", "WARN_", "CONNECTION_CHANGED_", "error::", "warning::"};
  const auto is_begin = [&](std::string_view begin) { return starts_with(argument, begin); };
  return std::any_of(std::begin(begins), std::end(begins), is_begin) &&
         std::all_of(argument.begin(), argument.end(), [](char c) { return is_word(c) || c == ':'; });
}

// What is before "( " reports nothing: "System.err( 8822)" is of a process.
inline char kind_of_mark(std::string_view text) {
  if (starts_with(text, "( ")) return '.';
  if (has(" \t\"'`*#", text[0]) || is_wide(text[0])) return ' ';
  if (has("([", text[0])) return '(';
  if (has(":={>!", text[0])) return ':';
  return has(",/)", text[0]) ? text[0] : '.';
}

// Reads one line. A catalog has named(key), the codes of this name, and is_known(code).
template <class Catalog>
class line_reader {
 public:
  line_reader(std::string_view line, const Catalog& catalog) : line_(line), catalog_(catalog) {
    auto words = '_' + snake_case(line) + '_';
    std::replace_if(
        words.begin(), words.end(), [](char c) { return !is_word(c); }, '_');
    has_other_source_ = std::any_of(std::begin(other_sources), std::end(other_sources),
                                    [&](std::string_view source) { return has(words, source); });
  }

  std::vector<std::error_code> read() {
    for (std::size_t at = 0; at < line_.size();) at += add_token(line_.substr(at));
    for (std::size_t at = 0; at != kinds_.size();) at = read_shape(at);
    read_connection();
    return std::move(found_);
  }

 private:
  // Adds the kind of what a text begins with, or the kinds of a word's parts; returns the size of what it was.
  std::size_t add_token(std::string_view text) {
    for (const auto& [kind, own] : own_codes) {
      if (!is_own(text, own)) continue;
      add_kind(kind);
      return own.size();
    }
    const auto is_negative = text[0] == '-' && is_digit(text[text.size() > 1 ? 1 : 0]) && !is_alnum(kinds_.back());
    auto rest = text.substr(is_negative ? 1 : 0);
    const auto in_word = [](char c) { return is_word(c) || is_lead(c) || is_further(c); };
    const auto word = is_further(rest[0]) ? std::string_view() : take(rest, in_word);
    if (word.empty()) return add_mark(text);
    const auto size = text.size() - rest.size();
    if (is_digit(word[0])) {
      const auto number = number_at(text);
      add_kind(number == -1 && !is_negative ? '4' : kind_of_number(number), number);
      return size;
    }
    take(rest, [](char c) { return c == '.' || c == ':'; });
    take(rest, is_word);
    const auto with_member = text.size() - rest.size();  // ErrorCode.Aborted
    if (add_name_of(text.substr(0, with_member))) return with_member;
    if (with_member == size || !add_name_of(word)) add_word(word);
    return size;
  }

  // False where the text is no name of a code.
  bool add_name_of(std::string_view text) {
    auto codes = catalog_.named(key_of(text));
    if (codes.empty()) return false;
    names_[kinds_.size()] = std::move(codes);
    add_kind('N');
    return true;
  }

  std::size_t add_mark(std::string_view text) {
    if (starts_with(text, "\033[")) {  // a color of a terminal
      const auto is_not_letter = [](char c) { return !is_letter(c); };
      const auto parameters = take(text, is_not_letter);
      return parameters.size() + std::min<std::size_t>(1, text.size());
    }
    if (is_wide(text[0])) {
      for (const auto size :
           {std::size_t{9}, std::size_t{6}}) {  // three characters of Chinese, Japanese or Korean, or two
        const auto kind = kind_of_word(text.substr(0, size));
        if (kind == 'o') continue;
        add_kind(has_other_source_ ? 'o' : kind);
        add_kind(' ');
        return std::min(size, text.size());
      }
    }
    add_kind(kind_of_mark(text));
    text.remove_prefix(1);
    return 1 + take(text, is_further).size();
  }

  void add_kind(char kind, int number = 0) {
    if (kind == ' ' && kinds_.back() == ' ') return;
    if (kind == 't') state_at_ = std::min(state_at_, kinds_.size());
    kinds_ += kind;
    numbers_.push_back(number);
    values_.insert(magnitude(number));
  }

  void add_word(std::string_view word) {
    const auto is_in_capitals = starts_with(word, "ERR_");
    const auto words = snake_case(word);
    for (std::string_view rest = words; !rest.empty();) {
      const auto part = take(rest, [](char c) { return is_alnum(c) || is_wide(c); });
      take(rest, [](char c) { return c == '_'; });
      const auto kind = has_other_source_ ? 'o' : kind_of_word(part);
      add_kind(is_in_capitals && kind == 'e' ? 'u' : kind);
    }
  }

  // Reads what is reported from there on, and returns where to go on: a number is taken once, a word may be again.
  std::size_t read_shape(std::size_t at) {
    static const auto patterns = [] {
      std::vector<std::pair<compiled_pattern, shape>> result;
      for (const auto& shape : shapes) result.emplace_back(compiled(shape.pattern), shape);
      return result;
    }();
    constexpr std::size_t longest = 64;  // what is further away has nothing to do with it
    const auto kinds = std::string_view(kinds_).substr(at, longest);
    for (const auto& [pattern, shape] : patterns) {
      const auto size = fit(pattern, kinds);
      if (size == 0) continue;
      const auto end = kinds_.find_last_of("N123_-4", at + size - 1) + 1;
      for (auto place = at; place < end; ++place) {
        if (shape.what == report::name) add_name(names_[place]);
        if (numbers_[place] != 0) add_number(shape, place);
      }
      return end;
    }
    return at + 1;
  }

  // Where the line tells a state and a reason of the connection in numbers, the error that they stand for.
  void read_connection() {
    static const auto failure = compiled("ngf(");  // onConnectionFailure(..., reason:8)
    static const auto connection_state = compiled("g[ jo]*t");
    static const auto state_of_connection = compiled("t[ jo]*g");
    static const auto reason_number = compiled("b[ :(j]*[12]");
    static const auto state_number = compiled("t[ :(acgjo]*[12]");
    static const auto next_number = compiled("[12][ ,:(/]*[12]");  // 5 8
    const auto is_failure = end_of(failure) != npos;
    if (!is_failure && end_of(connection_state) == npos && end_of(state_of_connection) == npos) return;
    auto reason = end_of(reason_number);
    const auto state = end_of(state_number);
    if (reason == npos && state != npos) reason = end_of(next_number, state - 1);
    if (reason == npos) return;
    const auto failed = is_failure || (state != npos && numbers_[state - 1] == 5);
    add(agora_errc::from_connection_reason(numbers_[reason - 1], failed));
  }

  // Where the first part of the line that fits a pattern ends; npos where none does.
  std::size_t end_of(const compiled_pattern& pattern, std::size_t begin = 0) const {
    for (auto at = begin; at < kinds_.size(); ++at) {
      const auto size = fit(pattern, std::string_view(kinds_).substr(at));
      if (size != 0) return at + size;
    }
    return npos;
  }

  // Of several codes of one name the one whose number is in the line, else the last.
  void add_name(const std::vector<std::error_code>& codes) {
    const auto is_beside = [&](const auto& code) { return values_.count(code.value()) != 0; };
    const auto meant = std::find_if(codes.begin(), codes.end(), is_beside);
    add(meant != codes.end() ? *meant : codes.back());
  }

  void add_number(const shape& shape, std::size_t place) {
    const auto number = numbers_[place];
    if (number > 0 && place > state_at_ && !shape.is_sure) return;
    std::error_code code = agora_errc::error{magnitude(number)};
    if (shape.what == report::warning) code = agora_errc::warning{number};
    const auto may_be_unknown = shape.is_sure || (shape.what == report::warning && number > 99);
    if (may_be_unknown || catalog_.is_known(code)) add(code);
  }

  void add(const std::error_code& code) {
    if (code.value() != 0 && seen_.insert(code).second) found_.push_back(code);
  }

  static constexpr auto npos = std::string::npos;

  std::string_view line_;
  const Catalog& catalog_;
  bool has_other_source_ = false;
  std::size_t state_at_ = npos;
  std::string kinds_ = "^";
  std::vector<int> numbers_ = {0};                             // of each kind
  std::map<std::size_t, std::vector<std::error_code>> names_;  // of each N
  std::set<int> values_;                                       // of all numbers
  std::vector<std::error_code> found_;
  std::set<std::error_code> seen_;
};

// Each code that the line reports, once, in the order of the line.
template <class Catalog>
std::vector<std::error_code> codes_in(std::string_view line, const Catalog& catalog) {
  const auto is_of = [&](std::string_view program) { return has(line, program); };
  if (!may_report(line) || std::any_of(std::begin(other_programs), std::end(other_programs), is_of)) return {};
  return line_reader<Catalog>(line, catalog).read();
}

}  // namespace codes_in_log

#endif
