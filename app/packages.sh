# Sourced by app/run and tests/run: installs the packages of tests/packages that are missing.

# By another package, which may even refuse to stand beside it: other makers' Node.js brings npm.
is_provided() {
    dpkg-query -W -f='${db:Status-Status} ${Provides}\n' | sed 's/([^)]*)//g; s/,/ /g' |
        grep -E "^installed .*[[:space:]]$1([[:space:]]|\$)" >/dev/null
}

install_packages() {
    local list=$1 package _
    local -a missing=() install=(apt-get install -y --no-install-recommends)
    while read -r package _; do
        [[ -z $package || $package == '#'* ]] && continue
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            is_provided "$package" || missing+=("$package")
    done <"$list"
    ((${#missing[@]})) || return 0
    if ((EUID == 0)); then
        apt-get update && DEBIAN_FRONTEND=noninteractive "${install[@]}" "${missing[@]}"
    elif sudo -n true 2>/dev/null; then
        sudo -n apt-get update &&
            sudo -n env DEBIAN_FRONTEND=noninteractive "${install[@]}" "${missing[@]}"
    else
        echo "Packages are missing. As an administrator run this line, then try again:" >&2
        echo "sudo apt-get update && sudo ${install[*]} ${missing[*]}" >&2
        return 1
    fi
}
