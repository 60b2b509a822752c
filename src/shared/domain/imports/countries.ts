import { plainWords } from './cell.ts';

/** Code and the names under which people write the country; the first two are its Russian and English ones. */
const COUNTRIES = `
RU|россия|russia|рф|российская федерация|russian federation|rus
BY|беларусь|belarus|белоруссия|республика беларусь|рб|blr
KZ|казахстан|kazakhstan|республика казахстан|рк|kaz
UZ|узбекистан|uzbekistan|республика узбекистан|uzb
KG|киргизия|kyrgyzstan|кыргызстан|киргизстан|кыргызская республика|kgz
TJ|таджикистан|tajikistan|республика таджикистан|tjk
TM|туркменистан|turkmenistan|туркмения|tkm
AM|армения|armenia|республика армения|arm
AZ|азербайджан|azerbaijan|азербайджанская республика|aze
GE|грузия|georgia|geo
MD|молдова|moldova|молдавия|республика молдова|mda
UA|украина|ukraine|ukr
MN|монголия|mongolia|mng
CN|китай|china|кнр|китайская народная республика|prc|people s republic of china|chn
HK|гонконг|hong kong|hkg
TW|тайвань|taiwan|twn
JP|япония|japan|jpn
KR|южная корея|south korea|корея|республика корея|korea|republic of korea|kor
IN|индия|india|ind
PK|пакистан|pakistan|pak
ID|индонезия|indonesia|idn
MY|малайзия|malaysia|mys
SG|сингапур|singapore|sgp
TH|таиланд|thailand|тайланд|tha
VN|вьетнам|vietnam|viet nam|vnm
PH|филиппины|philippines|phl
TR|турция|turkey|turkiye|türkiye|tur
IR|иран|iran|islamic republic of iran|irn
IL|израиль|israel|isr
AE|оаэ|united arab emirates|uae|объединенные арабские эмираты|эмираты|are
SA|саудовская аравия|saudi arabia|ksa|sau
QA|катар|qatar|qat
EG|египет|egypt|egy
ZA|юар|south africa|южная африка|zaf
MA|марокко|morocco|mar
US|сша|united states|usa|u s a|u s|united states of america|соединенные штаты америки|соединенные штаты|америка|america
CA|канада|canada|can
MX|мексика|mexico|mex
BR|бразилия|brazil|bra
AR|аргентина|argentina|arg
CL|чили|chile|chl
GB|великобритания|united kingdom|uk|u k|great britain|england|англия|британия|scotland|wales|gbr
IE|ирландия|ireland|irl
DE|германия|germany|фрг|deutschland|deu
AT|австрия|austria|aut
CH|швейцария|switzerland|che
FR|франция|france|fra
BE|бельгия|belgium|bel
NL|нидерланды|netherlands|голландия|the netherlands|holland|nld
LU|люксембург|luxembourg|lux
ES|испания|spain|esp
PT|португалия|portugal|prt
IT|италия|italy|ita
GR|греция|greece|grc
CY|кипр|cyprus|cyp
PL|польша|poland|pol
CZ|чехия|czech republic|czechia|чешская республика|cze
SK|словакия|slovakia|svk
HU|венгрия|hungary|hun
RO|румыния|romania|rou
BG|болгария|bulgaria|bgr
RS|сербия|serbia|srb
HR|хорватия|croatia|hrv
SI|словения|slovenia|svn
DK|дания|denmark|dnk
SE|швеция|sweden|swe
NO|норвегия|norway|nor
FI|финляндия|finland|fin
EE|эстония|estonia|est
LV|латвия|latvia|lva
LT|литва|lithuania|ltu
AU|австралия|australia|aus
NZ|новая зеландия|new zealand|nzl
`;

const CODES = new Map<string, string>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [code = '', ...names] = line.split('|');
  for (const name of [code.toLowerCase(), ...names]) CODES.set(name, code);
}

/** The two-letter code of a country named in Russian or English, or null. */
export const countryCode = (name: string): string | null => CODES.get(plainWords(name)) ?? null;
