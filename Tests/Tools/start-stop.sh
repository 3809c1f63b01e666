#!/bin/bash
# Starts and stops consiliumd over and over on one folder, a guest in a channel each time, and says what was left behind:
# files, processes, sockets, nicks of guests.
#
#   Tests/Tools/start-stop.sh CONSILIUMD [CYCLES]
#
# Needs openssl (the command). Exit 0 where nothing was left, 1 with one line for each thing that was.

set -u
daemon=$1
cycles=${2:-500}
folder=$(mktemp -d)
data=$folder/data
export TMPDIR=$folder/tmp
mkdir "$TMPDIR"
status=0
slowest=0

complain() {
  echo "cycle $cycle: $1"
  status=1
}

# Only the log may grow: which files there are stays as it was after the first stop.
files() { (cd "$folder" && find . ! -name server.out ! -name guest.out | sort); }

for ((cycle = 1; cycle <= cycles; cycle++)); do
  rm -f "$folder/server.out" "$folder/guest.out"
  began=$(date +%s%N)
  "$daemon" serve --data "$data" --listen 127.0.0.1:0 --access open >"$folder/server.out" 2>&1 &
  server=$!
  until grep -q 'listening on' "$folder/server.out" 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { complain "did not start: $(cat "$folder/server.out")"; break 2; }
    sleep 0.01
  done
  took=$((($(date +%s%N) - began) / 1000000))
  ((took > slowest)) && slowest=$took
  port=$(sed -n 's/.*listening on .*:\([0-9]*\)$/\1/p' "$folder/server.out")

  # The nick has to be free, and the guest alone: nobody is left of the cycle before.
  {
    printf 'NICK rainy-day\r\nUSER demo 0 * :demo\r\nJOIN #lobby\r\nPRIVMSG #lobby :hello\r\nPING ready\r\n'
    for ((wait = 0; wait < 500; wait++)); do
      grep -q 'PONG .*ready' "$folder/guest.out" 2>/dev/null && break
      sleep 0.01
    done
    ((cycle % 2)) && printf 'QUIT\r\n' && sleep 0.05
    kill -TERM "$server"
    sleep 0.02
  } | openssl s_client -quiet -connect "127.0.0.1:$port" >"$folder/guest.out" 2>/dev/null
  grep -q ' 001 rainy-day ' "$folder/guest.out" || complain "the guest's nick was not free"
  grep -q ' 353 rainy-day = #lobby :@rainy-day.$' "$folder/guest.out" || complain "somebody was in the channel"
  grep -q 'There are 1 users' "$folder/guest.out" || complain "somebody was connected"

  kill -TERM "$server" 2>/dev/null
  wait "$server" || complain "did not stop cleanly: exit $?"
  ((cycle == 1)) && first=$(files)
  if ((cycle > 1)) && [ "$(files)" != "$first" ]; then complain "other files: $(diff <(echo "$first") <(files) | tr '\n' ' ')"; fi
done

leftover=$(pgrep -f -- "--data $data" | tr '\n' ' ')
[ -n "$leftover" ] && complain "processes: $leftover"
[ -n "$(ls -A "$TMPDIR")" ] && complain "temporary files: $(ls -A "$TMPDIR" | tr '\n' ' ')"
"$daemon" verify --data "$data" >/dev/null || complain "the log does not verify"
echo "$((cycle - 1)) cycles, slowest start $slowest ms, $(du -sk "$data" | cut -f1) KiB of log"
rm -rf "$folder"
exit $status
