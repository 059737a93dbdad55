// The text of the header and of the README, for the tests that hold the one against the other.

#ifndef AGORA_ERRC_TESTS_FILES_HPP
#define AGORA_ERRC_TESTS_FILES_HPP

#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// The lines of a file, without their ends.
inline std::vector<std::string> lines_of(const char* path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot open " + std::string(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(line);
  }
  return lines;
}

// All of a file, with the ends of its lines as '\n'.
inline std::string text_of(const char* path) {
  std::string text;
  for (const auto& line : lines_of(path)) text += line + '\n';
  return text;
}

// The blocks of a Markdown file that are fenced as code of this language.
inline std::vector<std::string> blocks_of(const char* path, const std::string& language) {
  std::vector<std::string> blocks;
  bool is_inside = false;
  for (const auto& line : lines_of(path)) {
    if (line == "```" + language) {
      is_inside = true;
      blocks.emplace_back();
    } else if (line == "```") {
      is_inside = false;
    } else if (is_inside) {
      blocks.back() += line + '\n';
    }
  }
  return blocks;
}

// A description up to the end of its first sentence.
inline std::string_view first_sentence(std::string_view text) {
  return text.substr(0, text.find(". ") + 1 == 0 ? text.size() : text.find(". ") + 1);
}

#endif
