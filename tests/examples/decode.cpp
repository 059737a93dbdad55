// Explains Agora error and warning codes: numbers, documented names, or those found in a log.
//
//   decode -102 20 ERR_TIMEDOUT
//   decode --list
//   decode < app.log

#include <agora_errc.hpp>
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <iomanip>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#endif

namespace {

namespace ae = agora_errc;

enum exit_status { all_documented = 0, some_undocumented = 1, bad_input = 2 };

constexpr std::string_view help =
    R"(decode - explain Agora Native SDK error and warning codes

usage: decode CODE...   explain each CODE: the result of a method (-102), the number
                        that a callback passed (102), or a documented name (ERR_TIMEDOUT)
       decode --list    print every documented code
       decode --help    print this text
       decode           copy standard input to standard output, with a note after each
                        line that reports a code. A number is taken for a code only where
                        the line says so: "err: 110", "error code -2", "warn=1031",
                        "onError 18", "returned -7".

exit status: 0, 1 if a code is not documented, 2 if an argument cannot be read
)";

constexpr std::pair<std::errc, std::string_view> portable_names[] = {
    {std::errc::connection_aborted, "connection_aborted"},
    {std::errc::connection_reset, "connection_reset"},
    {std::errc::device_or_resource_busy, "device_or_resource_busy"},
    {std::errc::invalid_argument, "invalid_argument"},
    {std::errc::message_size, "message_size"},
    {std::errc::network_down, "network_down"},
    {std::errc::no_buffer_space, "no_buffer_space"},
    {std::errc::no_such_device, "no_such_device"},
    {std::errc::not_supported, "not_supported"},
    {std::errc::operation_canceled, "operation_canceled"},
    {std::errc::operation_in_progress, "operation_in_progress"},
    {std::errc::permission_denied, "permission_denied"},
    {std::errc::timed_out, "timed_out"},
};

constexpr std::pair<ae::condition, std::string_view> condition_names[] = {
    {ae::condition::token, "token"},
    {ae::condition::audio_device, "audio_device"},
    {ae::condition::video_device, "video_device"},
    {ae::condition::watermark, "watermark"},
    {ae::condition::channel, "channel"},
    {ae::condition::sdk_internal, "sdk_internal"},
    {ae::condition::web_only, "web_only"},
};

std::string_view severity(const std::error_code& code) {
  return code.category() == ae::warning_category() ? "warning" : "error";
}

std::string_view documented_name(const std::error_code& code) {
  return code.category() == ae::warning_category() ? name(ae::warning{code.value()})
                                                   : name(ae::error{code.value()});
}

// One line: severity, value, name and description.
std::string summary(const std::error_code& code) {
  std::string text(severity(code));
  text += ' ' + std::to_string(code.value());
  const auto name = documented_name(code);
  if (name.empty()) return text + " is not documented";
  text += ' ';
  text += name;
  return text + ": " + code.message();
}

// The std::errc and the conditions that a code is equal to.
std::vector<std::string> meanings(const std::error_code& code) {
  std::vector<std::string> found;
  for (const auto& [meaning, name] : portable_names) {
    if (code == meaning) found.push_back("std::errc::" + std::string(name));
  }
  for (const auto& [condition, name] : condition_names) {
    if (code == condition) found.push_back("condition::" + std::string(name));
  }
  return found;
}

using codes = std::vector<std::error_code>;

bool has_undocumented(const codes& found) {
  return std::any_of(found.begin(), found.end(),
                     [](const auto& code) { return documented_name(code).empty(); });
}

std::optional<int> to_int(std::string_view text) {
  int value = 0;
  const auto* const begin = text.data();
  const auto* const end = begin + text.size();
  const auto [stop, problem] = std::from_chars(begin, end, value);
  if (problem != std::errc() || stop != end) return std::nullopt;
  return value;
}

// A negative number is the result of a method; any other may have come from either callback.
codes codes_of(int number) {
  if (number < 0) return {ae::from_result(number)};
  codes found;
  if (find(ae::error{number}) != nullptr) found.emplace_back(ae::error{number});
  if (find(ae::warning{number}) != nullptr) found.emplace_back(ae::warning{number});
  if (found.empty()) found = {ae::error{number}, ae::warning{number}};
  return found;
}

// Every code of that name, since the documentation gives one name to two codes.
codes codes_of(std::string_view name) {
  codes found;
  for (const auto& info : ae::errors) {
    if (info.name == name) found.emplace_back(info.code);
  }
  if (const auto* const info = ae::find<ae::warning>(name)) found.emplace_back(info->code);
  return found;
}

int explain(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
  int status = all_documented;
  for (const auto& argument : arguments) {
    const auto number = to_int(argument);
    const auto found = number ? codes_of(*number) : codes_of(std::string_view(argument));
    if (found.empty()) {
      err << "decode: '" << argument << "' is neither a number nor a documented name\n";
      status = bad_input;
    }
    for (const auto& code : found) {
      out << summary(code) << '\n';
      for (const auto& meaning : meanings(code)) out << "  " << meaning << '\n';
    }
    if (has_undocumented(found)) status = std::max<int>(status, some_undocumented);
  }
  return status;
}

template <class Table>
void list(const Table& table, std::ostream& out) {
  for (const auto& info : table) {
    const std::error_code code = info.code;
    out << std::left << std::setw(8) << severity(code) << std::right << std::setw(5) << code.value()
        << "  " << std::left << std::setw(35) << info.name << "  " << info.description << '\n';
  }
}

// --- Codes in a log ---

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool is_upper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }
bool is_space(char c) { return c == ' ' || c == '\t'; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// Takes the longest prefix whose characters satisfy a predicate off the text.
template <class Predicate>
std::string_view take(std::string_view& text, Predicate predicate) {
  const auto size = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), predicate) -
                                             text.begin());
  const auto taken = text.substr(0, size);
  text.remove_prefix(size);
  return taken;
}

enum class report { none, error, warning, result };

// What a word says of the number behind it: "err", "errorCode", "on_warning", "returned", ...
report report_of(std::string_view word) {
  std::string plain;
  for (const char c : word) {
    if (c != '_') plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  if (plain.size() > 4 && plain.substr(plain.size() - 4) == "code") plain.resize(plain.size() - 4);
  if (plain == "err" || plain == "error" || plain == "onerror") return report::error;
  if (plain == "warn" || plain == "warning" || plain == "onwarning") return report::warning;
  if (plain == "ret" || plain == "return" || plain == "returned" || plain == "returns") {
    return report::result;
  }
  return report::none;
}

// Whether the text behind a number shows that it is no code: "10ms", "1.5", "12:30", "5%".
bool continues_number(std::string_view rest) {
  if (rest.empty()) return false;
  if (is_word(rest[0]) || rest[0] == '%') return true;
  const auto joins = std::string_view(".:-/,").find(rest[0]) != std::string_view::npos;
  return joins && rest.size() > 1 && is_digit(rest[1]);
}

// Whether it counts something: "5 retries left", "20 ms", "3 of 7".
bool counts(std::string_view rest) {
  if (take(rest, is_space).empty()) return false;
  const auto word = take(rest, is_word);
  if (word == "of") return true;
  return !word.empty() && word.back() == 's' && word != "is" && word != "was" && word != "has";
}

// The number that a word reports, past a quote, brackets, ":", "=" and another word "code".
std::optional<int> number_behind(std::string_view word, std::string_view text) {
  const auto is_mark = [](char c) { return is_space(c) || c == ':' || c == '=' || c == '('; };
  const auto is_quote = [](char c) { return c == '"' || c == '\''; };
  take(text, is_quote);
  const auto marks = take(text, is_mark);
  auto rest = text;
  const auto next = take(rest, is_word);
  if (next == "code" || next == "Code" || next == "CODE") {
    text = rest;
    take(text, is_mark);
  } else if (std::all_of(word.begin(), word.end(), is_upper) &&
             std::all_of(marks.begin(), marks.end(), is_space)) {
    return std::nullopt;  // the level of a log line: "ERROR 4711 --- [main]"
  }
  take(text, is_quote);
  const auto* const begin = text.data();
  const auto negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  const auto digits = take(text, is_digit);
  if (digits.empty() || continues_number(text) || (!negative && counts(text))) return std::nullopt;
  return to_int({begin, static_cast<std::size_t>(text.data() - begin)});
}

// The codes that a line reports, each once.
codes codes_in(std::string_view line) {
  codes found;
  const auto add = [&found](const std::error_code& code) {
    if (std::find(found.begin(), found.end(), code) == found.end()) found.push_back(code);
  };
  while (!line.empty()) {
    take(line, [](char c) { return !is_word(c); });
    const auto word = take(line, is_word);
    const auto named = codes_of(word);
    std::for_each(named.begin(), named.end(), add);
    const auto kind = named.empty() ? report_of(word) : report::none;
    if (kind == report::none) continue;
    const auto number = number_behind(word, line);
    if (!number) continue;
    if (kind == report::warning) {
      add(ae::warning{*number});
    } else if (*number < 0) {
      add(ae::from_result(*number));
    } else if (kind == report::error) {
      add(ae::error{*number});
    }
  }
  return found;
}

int annotate(std::istream& in, std::ostream& out) {
  int status = all_documented;
  std::string line;
  while (std::getline(in, line)) {
    const auto ended = !in.eof();
    const auto found = codes_in(line);
    out << line;
    if (ended || !found.empty()) out << '\n';
    for (const auto& code : found) {
      out << "  ^ " << summary(code);
      for (const auto& meaning : meanings(code)) out << " [" << meaning << ']';
      out << '\n';
    }
    if (has_undocumented(found)) status = some_undocumented;
    if (in.rdbuf()->in_avail() <= 0) out.flush();  // a reader of a growing log is not kept waiting
  }
  return status;
}

int decode(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
           std::ostream& err) {
  const auto is_option = [](const std::string& argument) { return argument.substr(0, 2) == "--"; };
  const auto option = std::find_if(arguments.begin(), arguments.end(), is_option);
  if (option == arguments.end()) {
    return arguments.empty() ? annotate(in, out) : explain(arguments, out, err);
  }
  if (*option == "--help" && arguments.size() == 1) {
    out << help;
    return all_documented;
  }
  if (*option == "--list" && arguments.size() == 1) {
    list(ae::errors, out);
    list(ae::warnings, out);
    return all_documented;
  }
  err << "decode: '" << *option << "' is not an option to use here; see decode --help\n";
  return bad_input;
}

}  // namespace

int main(int argc, char** argv) {
#ifdef _WIN32
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
#endif
  std::ios::sync_with_stdio(false);
  const auto status = decode({argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
  if (!std::cout.flush()) {
    std::cerr << "decode: cannot write to standard output\n";
    return bad_input;
  }
  return status;
}
