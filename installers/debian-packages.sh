#!/usr/bin/env bash
# Installs the Debian packages that setting up needs and that are missing: debian-packages.sh PYTHON
# Where it may not install, it names them in one line.
set -euo pipefail
python=$1

missing=() window=()
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    missing+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
has() { grep -qF "$1" <<<"$("$ldconfig" -p)"; }
if [ -x "$ldconfig" ]; then # elsewhere than on Linux the wheels bring what they need
    for library in libstdc++.so.6:libstdc++6 libgomp.so.1:libgomp1; do
        has "${library%%:*}" || missing+=("${library##*:}")
    done
    for library in libEGL.so.1:libegl1 libGL.so.1:libgl1 libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1 \
        libglib-2.0.so.0:libglib2.0-0 libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0 \
        libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 \
        libxcb-shape.so.0:libxcb-shape0 libgssapi_krb5.so.2:libgssapi-krb5-2 libbrotlidec.so.1:libbrotli1 \
        libzstd.so.1:libzstd1; do
        has "${library%%:*}" || window+=("${library##*:}")
    done
fi
[ $((${#missing[@]} + ${#window[@]})) -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
if command -v apt-get >/dev/null && "${sudo[@]}" true 2>/dev/null; then
    "${sudo[@]}" apt-get update -q || true # what it had before may do
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -qy --no-install-recommends \
        "${missing[@]}" "${window[@]}" && exit 0
fi
[ ${#window[@]} -eq 0 ] || echo "The window will need these packages: ${window[*]}" >&2
[ ${#missing[@]} -eq 0 ] && exit 0
echo "Please install these packages, then run make again: ${missing[*]}" >&2
exit 1
