import { censusList } from './census-list.ts';

/** Indigenous languages (record 10, fields 161 to 163). */
export const indigenousLanguages = censusList(
  'br.indigenous-language',
  { en: 'Indigenous language', es: 'Lengua indígena', pt: 'Língua indígena' },
  'database/sqls/inserts/modules.lingua_indigena_educacenso.sql',
  `
1 Aikaná/ Aikanã; 2 Ajuru/ Wayoro, Ajurú; 4 Suruí do Pará/ Suruí do Tocantins/ Aikewara; 5 Xavánte/ Xavante; 6 Xerénte
7 Amanayé; 10 Apalaí; 11 Apiaká; 12 Apinayé; 13 Apurinã; 14 Arapáso; 15 Arara do Acre, Shawãdawa; 17 Araweté
18 Arikapú/ Jabutí; 19 Aruá; 20 Asuriní do Tocantins; 21 Asuriní do Xingu; 22 Ava-Canoeiro/ Avá-Canoeiro, Avá, Canoeiro
23 Awetí; 24 Bakairí; 25 Banawá; 26 Baníwa/ Tapiira Tapuya, Kawa Tapuya; 28 Bará; 29 Baré; 30 Boróro
31 Cinta Larga/ Cinta-Larga; 32 Dení; 33 Desána; 34 Dâw; 35 Galibí do Oiapoque, Galibí (Karíña)
36 Gavião (Ikõro, Digüt), Gavião de Rondônia/ Ikolen; 37 Guajá; 38 Guaraní Kaiowá/ Guarani Kayová; 39 Guaraní Mbyá
40 Guaraní Nhandéva; 42 Guató; 43 Hixkaryána; 45 Ingarikó; 46 Irántxe; 47 Djeoromitxí/ Jabotí/ Jabutí; 48 Jarawára; 49 Yamináwa
50 Javaé; 51 Jurúna/ Yudjá; 52 Kaapor/ Urubu, Kaapór; 53 Kadiwéu; 58 Kalapálo; 59 Kamayurá; 60 Ashanínka/ Axanínka; 61 Kanamarí
62 Kanoé/ Kanoê; 63 Karajá; 64 Karapanã; 65 Karitiána; 66 Arara de Rondônia/ Káro; 67 Katawixí; 68 Katukína do Acre
69 Katukína; 76 Uru-Eu-Wau-Wau/ Uruewawau; 77 Kaxararí; 78 Kaxinawá; 80 Kayabí; 81 Gorotire (Kayapó); 82 Kararaô (Kayapó)
83 Kokraimoro (Kayapó); 84 Kubenkrngkegn (Kayapó); 85 Menkrangnoti (Kayapó); 86 Mentuktíre, Txukahamae (Kayapó)
87 Xikrin (Kayapó); 90 Kokáma; 91 Korúbo; 92 Krenák; 93 Kubéo, Kubewa; 94 Kuikúro
95 Kulína Madijá/ Kulina, Kulína Madihá (Madija); 96 Kuruáya; 99 Makuráp; 100 Makuxí; 102 Marúbo; 103 Matipú; 104 Matís
105 Matsés; 106 Mawé; 107 Maxakalí; 108 Yekuána, Mayongong, Makiritáre,; 109 Mehináku; 110 Sakurabiat/ Kampé
111 Mondé, Tupí-Mondé; 112 Mundurukú; 113 Múra; 114 Mynky/ Mynký, Meky, Menky, Menki; 115 Nadëb; 116 Nahukwá
120 Negarotê/ Negarote; 126 Lingua Geral Amazônica, Nheengatu; 127 Ninám; 128 Nukiní; 129 Ofayé; 130 Oro Win; 131 Palikúr
132 Panará, Krenakarôre/ Kren-akarôre; 133 Paresí; 134 Karipúna do Amapá; 135 Galibí Marwórno/ Galibi Marworno; 136 Paumarí
137 Pirahã; 138 Piratapúya; 140 Poyanáwa; 141 Puruborá; 142 Canoeiros/ Rikbaktsá; 143 Sabanê; 145 Enawenê-Nawê; 146 Sanumá
148 Zuruwahá, Suruahá (Zuruahá); 150 Suyá, Kisêdjê/ Kisedjê; 151 Tapirapé; 152 Tariána; 153 Taulipáng; 155 Tembé; 156 Teréna
157 Tikúna; 167 Tiriyó/ Tarona; 168 Torá; 169 Trumái; 171 Tuparí; 172 Tuyúca / Tuyuca; 173 Ikpeng/ Ikpéng
174 Tsohom Djapa/ Tsohondjapá (Tsohom Djapa); 175 Urupá; 176 Waimirí-Atroarí; 177 Wái Wái/ Waiwái; 178 Wanána/ Guanána
179 Wapixána; 180 Warekéna; 182 Wauja/ Waurá; 183 Wayampí/ Oyampi; 184 Wayána; 185 Xambioá; 186 Xetá; 187 Xipáya; 188 Xokléng
190 Yanomám/ Yanonmán; 191 Yanomámi; 192 Fulni-ô/ Yathê; 193 Yawalapití; 194 Yawanawá; 196 Zoé; 197 Zoró; 198 Akuntsú
199 Amondáwa; 200 Arara do Aripuana/ Arara do Aripuanã; 201 Arara do Pará, Arara do Xingu; 203 Barasána; 204 Kambéba
205 Kanéla Rankocamekra/ Canela Ramkokamekrã; 206 Chamakóko/ Samúko, Chamacoco; 207 Chiquitáno/ Chiquito; 208 Diahói/ Diahui
211 Guajajára; 215 Júma/ Juma; 216 Yurutí, Juriti; 218 Kapon Patamóna/ Kapon Ptamóna; 219 Karipúna; 220 Kayapó
221 Mebengokré (Kayapó); 222 Kinikináu, Kinikinawa; 223 Kreje/ Krenjé; 224 Krikatí/ Krinkatí; 225 Kujubím; 226 Kuripáko
227 Kwazá; 228 Lakondê; 229 Latundê; 230 Mamaindê; 231 Mandúka/ Nambikwára do Campo; 233 Miránha; 234 Tukáno / Miriti-Tapuia
235 Kaingáng; 236 Suruí de Rondônia; 237 Parakanã; 238 Parintintín; 240 Gavião Pukobiyé/ Gavião Pukobié; 241 Tapayúna
242 Tawandê; 243 Tenharím/ Tenharim; 244 Umutína; 245 Pakaá Nóva/Migueleno, Miguelenho; 246 Shanenáwa/ Xanenáwa, Xawanawa
250 Tupí, Tupi Antigo; 251 Canela; 252 Kanéla Apaniekra/Canela Apaniekrã; 253 Gavião Krikatêjê/ Gavião Krinkatejé
254 Gavião Parkatêjê/ Guató Parakatejé/ Gavião do Pará; 255 Krahô/ Crao, Kraô; 256 Krao Kanela
257 Kokuiregatêjê/ Kokuiregatejje; 258 Timbira; 259 Xacriabá/ Xakriabá; 260 Jê (não específico); 261 Pataxó
262 Pataxó Hã Hã Hãe/ Pataxó Há-Há-Há; 263 Salamãy; 264 Ramaráma; 265 Urucú/ Urucu; 266 Guaraní
267 Lingua De Sinais Kaapor/ Língua de Sinais Urubu-Kaapór; 268 Kawahíb; 269 Turiwára; 270 Tupí-Guaraní
271 Kaixána/ Kayuisiana; 272 Machinéri; 273 Mawayána; 274 Aruák; 275 Naravúte; 276 Kaxuyána/ Kahyána, Warikyána
277 Xikuyána/ Sikiyána; 278 Karib; 279 Kulína Páno; 280 Pano; 281 Makúna, Yebá-masã; 282 Siriáno/ Suriana, Suriána; 283 Arawá
284 Himarimã/ Hi-merimã, Mirimã, Himarimá; 285 Jamamadí-Kanamanti/ Jamamadí; 286 Hup, Húpda, Maku, Yuhupde, Yuhúp
287 Alaketesú; 288 Alantesú; 289 Hahaintesú; 290 Halotesú; 291 Kithaulú; 292 Sararé; 300 Sawentesú; 301 Waikisú; 302 Wakalitesú
303 Wasusú; 304 Nambikwára; 305 Miguelénho/ Migueleno, Miguelenho; 306 Txapakúra; 307 Bóra; 308 Guaikurú; 309 Witóto
310 Acona/ Akona; 311 Aimoré; 312 Anacé; 313 Apolima - Arara; 314 Arana; 315 Arapiun; 316 Arikén; 317 Arikose; 318 Atikum
319 Awi; 320 Baenã; 321 Borari; 322 Botocudo; 323 Catokin (Katukína); 324 Charrúa/ Charrua; 325 Coiupanka; 326 Guara
327 Guarino; 328 Guaru; 329 Isse; 330 Jaricuna; 331 Jeripancó/ Jeripankó; 332 Kaete; 333 Kaimbé; 334 Kalabassa; 335 Kalankó
336 Kamba/ Kámba; 337 Kambiwá; 338 Kambiwá Pipipã; 339 Kanindé; 340 Kantaruré; 341 Kapinawá; 342 Karapoto/ Karapotó; 343 Karijo
344 Kariri/ Karirí; 345 Kariri - Xocó/ Karirí-Xocó; 346 Kaxixó; 347 Kayuisiana -(Kaixána); 348 Kiriri; 349 Kueskue
350 Manao/ Manáo; 351 Maragua; 352 Maytapu; 353 Mucurim; 354 Nawa/ Náwa; 355 Paiaku; 356 Pankará; 357 Pankararé
358 Pankararú/ Pankarú; 359 Pankararú - Kalanko; 360 Pankararú - Karuazu; 361 Pankaru; 362 Patxôhã/ Patxoha; 363 Paumelenho
364 Piri-Piri/ Pirí-Pirí; 365 Pitaguari/ Pitaguarí; 366 Potiguara/ Potiguára; 367 Puri/ Purí; 368 Sapará/ Sapara; 369 Tabajara
370 Tapajós; 371 Tapeba; 372 Tapiuns/ Tapiun; 373 Tapuía/ Tapúya; 374 Tingui Botó/ Tinguí-Botó; 375 Tremembé; 376 Truká
377 Tumbalalá; 378 Tupinambá; 379 Tupinambaraná; 380 Tupiniquim; 381 Tuxá; 382 Waira; 383 Waiána-Apalaí; 384 Wajuju/ Wajujú
385 Wassú (Wasusú); 386 Xocó; 387 Xucuru/ Xukurú; 388 Xucuru - Kariri/ Xukurú-Karirí; 389 Maya; 999 Outras Linguas Indigenas
`,
);
