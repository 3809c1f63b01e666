#!/bin/sh
# Builds the gate with libFuzzer and the address sanitizer and runs it. Usage: fuzz.sh [SECONDS]
set -e
root=$(cd "$(dirname "$0")/../../.." && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
mkdir "$build/corpus"
sed 's/.*"text": "\(.*\)", "spans".*/\1/' "$root/Tests/DeidentificationTests/Corpus/consultation.jsonl" |
  while IFS= read -r line; do n=$((n + 1)); printf '%s' "$line" > "$build/corpus/$n"; done
swiftc -O -wmo -sanitize=fuzzer,address -parse-as-library -o "$build/fuzz" \
  $(find "$root/Sources/Deidentification" -name '*.swift') "$root/Tests/DeidentificationTests/Tools/GateFuzz.swift"
cd "$build"
SWIFT_BACKTRACE=enable=no ./fuzz -max_total_time="${1:-60}" -max_len=4096 -print_final_stats=1 corpus
