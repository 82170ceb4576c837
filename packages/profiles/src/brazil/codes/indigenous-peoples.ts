import { censusList } from './census-list.ts';

/** Indigenous peoples (record 30, field 13). */
export const indigenousPeoples = censusList(
  'br.indigenous-people',
  { en: 'Indigenous people', es: 'Pueblo indígena', pt: 'Povo indígena' },
  'povos_indigenas.csv',
  `
1 Aconã; 2 Aikaná; 3 Aimore; 4 Ajuru; 5 Akuntsú; 6 Alaketesu; 7 Alantesu; 8 Amanayé; 9 Amondáwa; 10 Anacé; 11 Anambé; 12 Apalaí
13 Apiaká; 14 Apinayé; 15 Apolima Arara; 16 Apurinã; 17 Aranã; 18 Arapáso; 19 Arapiun; 20 Arara de Rondônia; 21 Arara do Acre
22 Arara do Aripuanã; 23 Arara do Pará; 24 Araweté; 25 Arikapú; 26 Arikén; 27 Arikosé; 28 Aruá; 29 Ashaninka
30 Asurini do Tocantins; 31 Asurini do Xingu; 32 Atikum; 33 Ava-Canoeiro; 34 Aweti; 35 Baenã; 36 Bakairí; 37 Banawa; 38 Baniwa
39 Bará; 40 Barasána; 41 Baré; 42 Bóra; 43 Borari; 44 Bororo; 45 Botocudo; 46 Catokin; 47 Chamakóko; 48 Charrua; 49 Chiquitáno
50 Cinta Larga; 51 Dâw; 52 Dení; 53 Desána; 54 Diahói; 55 Djeoromitxí - Jabutí; 56 Enawenê-Nawê; 57 Fulni-ô
58 Galibi do Oiapoque; 59 Galibí Marwórno; 60 Gavião de Rondônia; 61 Gavião Krikatejê; 62 Gavião Parkatejê; 63 Gavião Pukobiê
64 Guaikurú; 65 Guajá; 66 Guaraní; 67 Guarani Kaiowá; 68 Guarani Mbya; 69 Guarani Nhandeva; 70 Guató; 71 Hahaintesu
72 Halotesu; 73 Hixkaryána; 74 Hupda; 75 Ikpeng; 76 Ingarikó; 77 Irántxe; 78 Issé; 79 Jamamadí; 80 Jarawára; 81 Jaricuna
82 Javaé; 83 Jeripancó; 84 Juma; 85 Kaapor; 86 Kadiwéu; 87 Kaeté; 88 Kahyana; 89 Kaiabi; 90 Kaimbé; 91 Kaingang; 92 Kaixana
93 Kalabaça; 94 Kalankó; 95 Kalapalo; 96 Kamakã; 97 Kamayurá; 98 Kamba; 99 Kambéba; 100 Kambiwá; 101 Kambiwá-Pipipã; 102 Kampé
103 Kanamanti; 104 Kanamarí; 105 Kanela; 106 Kanela Apaniekra; 107 Kanela Rankocamekra; 108 Kanindé; 109 Kanoé; 110 Kantaruré
111 Kapinawá; 112 Kapon Patamóna; 113 Karafawyana; 114 Karajá; 115 Karapanã; 116 Karapotó; 117 Karijó; 118 Karipuna
119 Karipúna do Amapá; 120 Kariri; 121 Kariri - Xocó; 122 Karitiana; 123 Katawixí; 124 Katuena; 125 Katukina
126 Katukina do Acre; 127 Kawahíb; 128 Kaxarari; 129 Kaxinawá; 130 Kaxixó; 131 Kaxuyana; 132 Kayapó; 133 Kayuisiana
134 Kinikinau; 135 Kiriri; 136 Kisêdjê; 137 Kithaulu; 138 Koiupanká; 139 Kokama; 140 Kokuiregatejê; 141 Kontanawá; 142 Korúbo
143 Krahô; 144 Krahô-Kanela; 145 Krenák; 146 Krenyê; 147 Krikati; 148 Kubeo; 149 Kuikuro; 150 Kujubim; 151 Kulina Madijá
152 Kulina Páno; 153 Kuripako; 154 Kuruáya; 155 Kwazá; 156 Laiana; 157 Lakondê; 158 Latundê; 159 Makú; 160 Makúna; 161 Makuráp
162 Makuxí; 163 Mamaindê; 164 Manao; 165 Manchineri; 166 Manduka; 167 Maragua; 168 Marimã; 169 Marúbo; 170 Matipú; 171 Matís
172 Matsés; 173 Mawayána; 174 Maxakali; 175 Maya; 176 Maytapu; 177 Mehináku; 178 Migueléno; 179 Miránha; 180 Mirititapuia
181 Mucurim; 182 Múra; 183 Mynky; 184 Nadëb; 185 Nahukuá; 186 Nambikwára; 187 Naravute; 188 Nawa; 189 Negarotê; 190 Ninám
191 Nukiní; 192 Ofayé; 193 Oro Win; 194 Paiaku; 195 Pakaa Nova; 196 Palikur; 197 Panará; 198 Pankará; 199 Pankararé
200 Pankararú; 201 Pankararú - Karuazu; 202 Pankaru; 203 Papavó; 204 Parakanã; 205 Paresí; 206 Parintintim; 207 Pataxó
208 Pataxo Há-Há-Há; 209 Paumarí; 210 Paumelenho; 211 Pirahã; 212 Piratapuya; 213 Piri-Piri; 214 Pitaguari; 215 Potiguara
216 Poyanáwa; 217 Puri; 218 Puroborá; 219 Rikbaktsa; 220 Sabanê; 221 Sakurabiat; 222 Salamãy; 223 Sanumá; 224 Sapará
225 Sarare; 226 Sawentesu; 227 Shanenáwa; 228 Siriano; 229 Suruí de Rondônia; 230 Suruí do Pará; 231 Tabajara; 232 Tamoio
233 Tapajós; 234 Tapayuna; 235 Tapirapé; 236 Tapiuns; 237 Tapuia; 238 Tariana; 239 Taulipáng; 240 Tawandê; 241 Tembé
242 Tenetehara; 243 Tenharim; 244 Terena; 245 Tikúna; 246 Timbira; 247 Tingui-Botó; 248 Tiriyó; 249 Torá; 250 Tremembé
251 Truká; 252 Trumái; 253 Tukano; 254 Tumbalalá; 255 Tunayana; 256 Tupaiu; 257 Tuparí; 258 Tupinambá; 259 Tupinambaraná
260 Tupiniquim; 261 Turiwára; 262 Tuxá; 263 Tuyúca; 264 Umutina; 265 Urucú; 266 Uru-Eu-Wau-Wau; 267 Wai Wai; 268 Waiãpy
269 Waikisu; 270 Waimiri Atroari; 271 Wakalitesu; 272 Wanana; 273 Wapixana; 274 Warekena; 275 Wassú; 276 Wasusu; 277 Wauja
278 Wayana; 279 Witóto; 280 Xacriabá; 281 Xambioá; 282 Xavante; 283 Xerente; 284 Xereu; 285 Xetá; 286 Xipáya; 287 Xocó
288 Xokléng; 289 Xucuru; 290 Xucuru - Kariri; 291 Yaipiyana; 292 Yamináwa; 293 Yanomámi; 294 Yanomán; 295 Yawalapití
296 Yawanawá; 297 Yekuana; 298 Yudjá; 299 Yurutí; 300 Zoé; 301 Zoró; 302 Zuruahã; 998 Outro povo indígena; 999 Não declarado
`,
);
