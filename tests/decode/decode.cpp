// Explains codes of the Agora SDK: numbers, names, or those found in a log. decode --help says how.

#include "decoder.hpp"

int main(int argc, char** argv) { return decode(argc, argv); }
