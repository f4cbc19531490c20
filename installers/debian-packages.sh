#!/usr/bin/env bash
# Installs the Debian packages that setting up needs and that are missing: debian-packages.sh PYTHON
# Where it may not install, it names them in one line.
set -euo pipefail
python=$1

missing=()
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    missing+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
if [ -x "$ldconfig" ]; then # elsewhere than on Linux the wheels bring what they need
    for library in libstdc++.so.6:libstdc++6 libgomp.so.1:libgomp1; do
        grep -qF "${library%%:*}" <<<"$("$ldconfig" -p)" || missing+=("${library##*:}")
    done
fi
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
if command -v apt-get >/dev/null && "${sudo[@]}" true 2>/dev/null; then
    "${sudo[@]}" apt-get update -q || true # what it had before may do
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -qy --no-install-recommends "${missing[@]}" && exit 0
fi
echo "Please install these packages, then run make again: ${missing[*]}" >&2
exit 1
