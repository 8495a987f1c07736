#!/bin/sh
# Makes models/encoder/ anew: `sh train/encoder/run.sh [CORPORA] [OUT]`, with the packages of requirements.txt in PYTHON's reach.
# PART=.01 takes that share of the batches, to try every step; WORK is where the steps leave what the next one reads.
set -eu
cd "$(dirname "$0")/../.."
corpora=${1:-../shared/corpora}
out=${2:-models/encoder}
work=${WORK:-.tmp/encoder}
part=${PART:-1}
python=${PYTHON:-python3}
mkdir -p "$work"
# Large blocks are kept, not given back to the system after every step: a tenth of the time.
export MALLOC_MMAP_THRESHOLD_=2000000000 MALLOC_TRIM_THRESHOLD_=8000000000 PYTHONDONTWRITEBYTECODE=1
npx tsx train/encoder/names.ts "$corpora" "$work/names.jsonl"
"$python" train/encoder/train.py --corpora "$corpora" --names "$work/names.jsonl" --part "$part" --out "$work/first"
"$python" train/encoder/silver.py --corpora "$corpora" --model "$work/first" --out "$work/silver.jsonl"
"$python" train/encoder/train.py --corpora "$corpora" --names "$work/names.jsonl" --silver "$work/silver.jsonl" --start "$work/first" \
  --epochs 1 --rate 8e-5 --head-rate 5e-4 --part "$part" --out "$work/second"
"$python" train/encoder/export.py --model "$work/second" --corpora "$corpora" --out "$out"
"$python" train/encoder/check.py --model "$out" --corpora "$corpora"
