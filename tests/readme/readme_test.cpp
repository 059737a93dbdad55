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

template <class Table, class OtherNames>
void check_codes(const std::string& head, const Table& table, const OtherNames& other_names) {
  lines wanted;
  for (const auto& row : table) {
    auto names = code(row.name);
    for (const auto& other : other_names) {
      if (other.code == row.code) names += ", also " + code(other.name);
    }
    wanted.push_back(
        row_of({std::to_string(static_cast<int>(row.code)), names, std::string(first_sentence(row.description))}));
  }
  check_rows(head, table_below(head), wanted);
}

// "1003, 1501, 1600 to 1603"
std::string in_ranges(const std::vector<int>& values) {
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

// The codes that are equal to a meaning, by value, or by the parts of their names: "1003, all with `VDM` or `VCM`".
template <class Meaning, class Table>
std::string codes_equal_to(Meaning meaning, const std::vector<std::string>& name_parts, const Table& table) {
  std::vector<int> values;
  std::vector<std::string> parts_found;
  std::size_t count = 0;
  for (const auto& row : table) {
    const auto has_part = [&](const auto& part) { return row.name.find('_' + part + '_') != std::string_view::npos; };
    const auto part = std::find_if(name_parts.begin(), name_parts.end(), has_part);
    const auto is_equal = std::error_code(row.code) == meaning;
    if (is_equal) ++count;
    if (part == name_parts.end()) {
      if (is_equal) values.push_back(static_cast<int>(row.code));
    } else {
      if (!is_equal) fail("readme_test.cpp takes this code for one of the same meaning", std::string(row.name));
      if (!contains(parts_found, code(*part))) parts_found.push_back(code(*part));
    }
  }
  if (count == std::size(table)) return "all";
  auto text = in_ranges(values);
  for (const auto& part : parts_found) {
    text.append(part != parts_found.front() ? " or " : text.empty() ? "all with " : ", all with ").append(part);
  }
  return text;
}

template <class Meaning>
struct named {
  const char* name = nullptr;
  Meaning meaning = {};
  std::vector<std::string> name_parts = {};
};

template <class Meaning>
lines rows_of(const std::vector<named<Meaning>>& meanings) {
  lines rows;
  for (const auto& [name, meaning, parts] : meanings) {
    rows.push_back(
        row_of({code(name), codes_equal_to(meaning, parts, ae::errors), codes_equal_to(meaning, parts, ae::warnings)}));
  }
  return rows;
}

const std::vector<named<std::errc>> errcs = {
    {"invalid_argument", std::errc::invalid_argument},
    {"not_supported", std::errc::not_supported},
    {"permission_denied", std::errc::permission_denied},
    {"operation_not_permitted", std::errc::operation_not_permitted},
    {"timed_out", std::errc::timed_out},
    {"operation_canceled", std::errc::operation_canceled},
    {"network_down", std::errc::network_down},
    {"no_buffer_space", std::errc::no_buffer_space},
    {"device_or_resource_busy", std::errc::device_or_resource_busy},
    {"connection_aborted", std::errc::connection_aborted},
    {"connection_reset", std::errc::connection_reset},
    {"not_connected", std::errc::not_connected},
    {"message_size", std::errc::message_size},
    {"no_such_device", std::errc::no_such_device},
    {"operation_in_progress", std::errc::operation_in_progress},
};

const std::vector<named<ae::condition>> conditions = {
    {"token", ae::condition::token},
    {"audio_device", ae::condition::audio_device, {"ADM"}},
    {"video_device", ae::condition::video_device, {"VDM", "VCM"}},
    {"watermark", ae::condition::watermark},
    {"channel", ae::condition::channel},
    {"connection", ae::condition::connection},
    {"warning", ae::condition::warning},
};

template <class Table>
void check_errcs_are_known(const Table& table) {
  for (const auto& row : table) {
    const auto is_its = [&](const auto& known) { return known.meaning == row.errc; };
    if (row.errc != std::errc() && std::none_of(errcs.begin(), errcs.end(), is_its)) {
      FAIL_CHECK("readme_test.cpp does not name the std::errc of " << row.name);
    }
  }
}

}  // namespace

TEST_CASE("the README has a row for every code", "[readme]") {
  check_codes("| error | name | meaning |", ae::errors, ae::other_error_names);
  check_codes("| warning | name | meaning |", ae::warnings, ae::other_warning_names);
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
    const auto is_its = [&](const auto& known) { return known.meaning == ae::condition{value}; };
    if (std::none_of(conditions.begin(), conditions.end(), is_its)) {
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
