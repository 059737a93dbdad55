// What the README says in tables and samples, against the header and the files of the samples.

#include <agora_errc.hpp>
#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <regex>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "files.hpp"

namespace ae = agora_errc;

namespace {

using lines = std::vector<std::string>;

bool contains(const lines& all, const std::string& line) {
  return std::find(all.begin(), all.end(), line) != all.end();
}

// The rows of the table that has this line above them.
lines table_below(const std::string& head) {
  const auto readme = lines_of(AGORA_ERRC_README);
  auto line = std::find(readme.begin(), readme.end(), head);
  if (line == readme.end()) FAIL("README.md has no table below " << head);
  lines rows;
  for (line += 2; line != readme.end() && !line->empty(); ++line) rows.push_back(*line);
  return rows;
}

// Catch2 breaks long lines, which could not be copied into the README.
void fail(const std::string& what, const std::string& line) {
  std::cerr << what << ":\n" << line << "\n\n";
  FAIL_CHECK(what);
}

void check_rows(const std::string& head, const lines& rows, const lines& wanted) {
  const auto table = " below " + head;
  for (const auto& row : wanted) {
    if (!contains(rows, row)) fail("README.md lacks a row" + table, row);
  }
  for (const auto& row : rows) {
    if (!contains(wanted, row)) fail("README.md has a row that does not fit the header" + table, row);
  }
  if (rows != wanted && std::is_permutation(rows.begin(), rows.end(), wanted.begin(), wanted.end())) {
    fail("README.md has a row at another place" + table,
         *std::mismatch(rows.begin(), rows.end(), wanted.begin()).second);
  }
}

std::string code(std::string_view text) { return std::string("`").append(text).append("`"); }

std::string row_of(std::initializer_list<std::string> cells) {
  std::string row = "|";
  for (const auto& cell : cells) row.append(cell.empty() ? "" : " ").append(cell).append(" |");
  return row;
}

// The documented name in lower case without its prefix. Of two codes with one name, find() takes one; the other has its
// value behind it.
template <class Code>
std::string enumerator_of(const ae::code_info<Code>& row) {
  std::string text(row.name.substr(row.name.find('_') + 1));
  for (char& c : text) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return ae::find<Code>(row.name)->code == row.code ? text : text + '_' + std::to_string(static_cast<int>(row.code));
}

template <class Table, class Spelling>
void check_codes(const std::string& head, const Table& table, Spelling spelling) {
  lines wanted;
  for (const auto& row : table) {
    wanted.push_back(row_of({std::to_string(static_cast<int>(row.code)), code(spelling(row)), code(row.name),
                             std::string(first_sentence(row.description))}));
  }
  check_rows(head, table_below(head), wanted);
}

// The documented codes that are equal to it: "1003, 1501, 1600 to 1603".
template <class Table, class Meaning>
std::string values_equal_to(Meaning meaning, const Table& table) {
  std::vector<int> values;
  for (const auto& row : table) {
    if (std::error_code(row.code) == meaning) values.push_back(static_cast<int>(row.code));
  }
  if (values.size() == std::size(table)) return "all";
  std::string text;
  for (auto first = values.begin(); first != values.end();) {
    auto last = first;
    while (last + 1 != values.end() && *(last + 1) == *last + 1) ++last;
    if (last == first + 1) last = first;  // two are no range
    if (!text.empty()) text += ", ";
    text += std::to_string(*first);
    if (last != first) text += " to " + std::to_string(*last);
    first = last + 1;
  }
  return text;
}

template <class Meanings>
lines rows_of(const Meanings& meanings) {
  lines rows;
  for (const auto& [name, meaning] : meanings) {
    rows.push_back(row_of({code(name), values_equal_to(meaning, ae::errors), values_equal_to(meaning, ae::warnings)}));
  }
  return rows;
}

#define NAMED(type, name) \
  { #name, type::name }

constexpr std::pair<const char*, std::errc> errcs[] = {
    NAMED(std::errc, invalid_argument),      NAMED(std::errc, not_supported),
    NAMED(std::errc, permission_denied),     NAMED(std::errc, timed_out),
    NAMED(std::errc, operation_canceled),    NAMED(std::errc, network_down),
    NAMED(std::errc, no_buffer_space),       NAMED(std::errc, device_or_resource_busy),
    NAMED(std::errc, connection_aborted),    NAMED(std::errc, connection_reset),
    NAMED(std::errc, message_size),          NAMED(std::errc, no_such_device),
    NAMED(std::errc, operation_in_progress),
};

constexpr std::pair<const char*, ae::condition> conditions[] = {
    NAMED(ae::condition, token),        NAMED(ae::condition, audio_device), NAMED(ae::condition, video_device),
    NAMED(ae::condition, watermark),    NAMED(ae::condition, channel),      NAMED(ae::condition, connection),
    NAMED(ae::condition, sdk_internal), NAMED(ae::condition, warning),
};

template <class Table>
void check_errcs_are_known(const Table& table) {
  for (const auto& row : table) {
    const auto is_its = [&](const auto& known) { return known.second == row.errc; };
    if (row.errc != std::errc() && std::none_of(std::begin(errcs), std::end(errcs), is_its)) {
      FAIL_CHECK("readme_test.cpp does not name the std::errc of " << row.name);
    }
  }
}

}  // namespace

TEST_CASE("the README has a row for every code", "[readme]") {
  const auto enumerator = [](const auto& row) { return enumerator_of(row); };
  const auto error = [](const auto& row) { return "error{" + std::to_string(static_cast<int>(row.code)) + '}'; };
  const auto warning = [](const auto& row) { return "warning{" + std::to_string(static_cast<int>(row.code)) + '}'; };
  check_codes("| error | enumerator | documented name | meaning |", ae::errors, enumerator);
  check_codes("| warning | enumerator | documented name | meaning |", ae::warnings, enumerator);
  check_codes("| newer error | in code | name in the SDK | meaning |", ae::newer_errors, error);
  check_codes("| newer warning | in code | name in the SDK | meaning |", ae::newer_warnings, warning);
}

TEST_CASE("the README has the std::errc of every code", "[readme]") {
  check_errcs_are_known(ae::errors);
  check_errcs_are_known(ae::warnings);
  const std::string head = "| std::errc | errors | warnings |";
  check_rows(head, table_below(head), rows_of(errcs));
}

TEST_CASE("the README has the conditions of every code", "[readme]") {
  for (int value = 1;; ++value) {
    const auto message = ae::condition_category().message(value);
    if (message.find("unknown") == 0) break;
    const auto is_its = [&](const auto& known) { return known.second == ae::condition{value}; };
    if (std::none_of(std::begin(conditions), std::end(conditions), is_its)) {
      FAIL_CHECK("readme_test.cpp does not name the condition \"" << message << '"');
    }
  }
  const std::string head = "| condition | errors | warnings | an application typically |";
  auto rows = table_below(head);
  for (auto& row : rows) row.erase(row.rfind('|', row.size() - 2) + 1);  // the advice
  check_rows(head, rows, rows_of(conditions));
}

TEST_CASE("the README asks for the version of the header", "[readme]") {
  const auto version = std::to_string(AGORA_ERRC_VERSION_MAJOR) + '.' + std::to_string(AGORA_ERRC_VERSION_MINOR);
  const std::regex request(R"(\(agora_errc ([0-9.]+))");
  for (const auto& line : lines_of(AGORA_ERRC_README)) {
    std::smatch found;
    if (std::regex_search(line, found, request) && found[1] != version) {
      fail("README.md should ask for version " + version, line);
    }
  }
}

TEST_CASE("each C++ block of the README is in a sample, and each sample in the README", "[readme]") {
  const auto blocks = blocks_of(AGORA_ERRC_README, "cpp");
  const auto folder = std::filesystem::path(AGORA_ERRC_README).parent_path() / "tests/readme/samples";
  lines samples;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto text = '\n' + text_of(entry.path().string().c_str());
    samples.push_back(text);
    const auto is_inside = [&](const auto& block) { return text.find('\n' + block) != std::string::npos; };
    if (std::none_of(blocks.begin(), blocks.end(), is_inside)) fail("README.md lacks a sample", text);
  }
  for (const auto& block : blocks) {
    const auto has_it = [&](const auto& text) { return text.find('\n' + block) != std::string::npos; };
    if (std::none_of(samples.begin(), samples.end(), has_it))
      fail("README.md has a block that is in no sample of tests/readme/samples", block);
  }
}
