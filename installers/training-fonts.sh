#!/usr/bin/env bash
# Installs the fonts that the reader's training signs are drawn in: training-fonts.sh [FOLDER]
# Debian's font packages; with FOLDER, also OFL fonts of signs and headlines from the npm registry, into FOLDER.
set -euo pipefail

debian=(
    fontconfig fonts-indic fonts-noto-core fonts-noto-extra fonts-paktype fonts-nafees fonts-hosny-amiri fonts-kacst
    fonts-sil-scheherazade fonts-sil-lateef fonts-beng-extra fonts-deva-extra fonts-gujr-extra fonts-guru-extra
    fonts-orya-extra fonts-samyak-orya fonts-dejavu-core fonts-liberation fonts-open-sans fonts-roboto fonts-lato fonts-cantarell
    fonts-comfortaa fonts-dancingscript fonts-quicksand fonts-lobster fonts-lobstertwo fonts-play fonts-jura
    fonts-bebas-neue fonts-breip fonts-kristi fonts-inter fonts-cabin fonts-league-spartan fonts-vollkorn
    fonts-linuxlibertine fonts-ebgaramond fonts-tomsontalks
)
fontsource=(
    baloo-2 hind mukta poppins rajdhani teko khand kalam martel modak tiro-devanagari-hindi anek-devanagari
    baloo-da-2 hind-siliguri galada atma mina tiro-bangla anek-bangla baloo-bhai-2 hind-vadodara shrikhand
    anek-gujarati baloo-paaji-2 tiro-gurmukhi mukta-mahee baloo-tamma-2 anek-kannada hubballi akaya-kanadaka benne
    alkatra baloo-chettan-2 anek-malayalam baloo-bhaina-2 anek-odia baloo-thambi-2 hind-madurai catamaran coiny
    anek-tamil anek-telugu gulzar baloo-bhaijaan-2 lalezar vazirmatn oswald montserrat bebas-neue anton pacifico
    permanent-marker playfair-display abril-fatface bangers alfa-slab-one tiro-telugu akshar almarai alyamama amiko
    amita aref-ruqaa arima arya biryani cairo cambay changa eczar el-messiri farsan fustat gidole glegoo gotu halant
    harmattan ibm-plex-sans-arabic inknut-antiqua jaini jaini-purva jaldi jomhuria kadwa kalnia karma katibeh
    kavivanar khula kufam kumar-one laila lemonada mada maname marhey markazi-text mirza mogra mooli mukta-malar
    mukta-vaani padyakke-expanded-one palanquin palanquin-dark pavanam playpen-sans playpen-sans-arabic
    playpen-sans-deva pragati-narrow rakkas ranga rasa readex-pro reem-kufi rhodium-libre rozha-one rubik ruwudu
    sahitya sarala sarpanch sirin-stencil solway sumana sura tajawal tillana vesper-libre vibes yantramanav
    yatra-one
)
variable=(anek-gurmukhi noto-serif-oriya) # in no other package

missing=()
for package in "${debian[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
    "${sudo[@]}" apt-get update -q || true # what it had before may do
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -qy --no-install-recommends "${missing[@]}"
fi

[ $# -eq 0 ] && exit 0
mkdir -p "$1"
cd "$1"
fetch() { # PACKAGE FILES: those files of a package, into a folder of its name
    local name=${1##*/} archive
    [ -d "$name" ] && return
    archive=$(npm pack --silent "$1")
    mkdir "$name.part"
    tar xzf "$archive" -C "$name.part" --strip-components=2 --wildcards "package/files/$2"
    mv "$name.part" "$name"
    rm "$archive"
}
for name in "${fontsource[@]}"; do fetch "@fontsource/$name" '*-normal.woff'; done
for name in "${variable[@]}"; do fetch "@fontsource-variable/$name" '*-wght-normal.woff2'; done
