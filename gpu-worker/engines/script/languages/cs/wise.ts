import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Rok bez léta', '1816: Léto se nekoná', 'Sopka a netvor'],
      blurb: [
        'V červnu 1816 sněžilo. Jak nám sopka na druhém konci světa dala slavného netvora.',
        'Hora vybuchne, léto nepřijde a v domě u jezera má mladá žena strašný sen.',
      ],
      lines: {
        hook: [
          'V červnu 1816 padal na pole Nové Anglie sníh. Lidé tomu začali říkat rok bez léta.',
          'V roce 1816 léto nepřišlo. Sedláci v Evropě i v Americe hleděli, jak jim v červnu mrznou pole.',
        ],
        setup: [
          'Viníkem byla hora. V dubnu 1815 se v dnešní Indonésii roztrhla sopka Tambora.',
          'O rok dřív, v dubnu 1815, vybuchla v Indonésii Tambora. Větší erupci dějiny nezaznamenaly.',
        ],
        step: [
          'Rána byla slyšet přes dva tisíce kilometrů daleko. Důstojníci ji měli za lodní děla.',
          'Britští důstojníci v dálce slyšeli hřmění, mysleli na kanony a vyslali čluny hledat bitvu.',
        ],
        rising: [
          'Prach a síra vystoupaly vysoko do ovzduší, rozšířily se kolem světa a ztlumily slunce.',
          'Závoj drobných kapiček obalil celou Zemi. Slunce zbledlo a západy hořely jako oheň.',
        ],
        deeper: [
          'Úroda selhala od Irska po Čínu. Oves zdražil tak, že mnozí neměli čím krmit koně.',
          'Obilí hnilo v dešti. Chléb zdražil na dvojnásobek, koně hladověli a celé rodiny odcházely.',
        ],
        turn: [
          'Ten studený červen držel u Ženevského jezera doma pár přátel. Lord Byron řekl: pišme strašidelné příběhy.',
          'U Ženevského jezera pršelo bez konce. Znuděný lord Byron vyzval hosty, ať vymyslí příběh o duších.',
        ],
        peak: [
          'Osmnáctiletá Mary ležela beze spánku s noční můrou. V roce 1818 si ji svět mohl přečíst: Frankenstein.',
          'Osmnáctiletá Mary, kterou známe jako Shelleyovou, začala psát o muži, který stvořil život: Frankenstein.',
        ],
        release: [
          'V červnu 1817 vyjel Karl Drais z Mannheimu na dvou kolech. Jeho stroj nepotřeboval žádný oves.',
          'O rok později, v roce 1817, předvedl vynálezce Karl Drais stroj na dvou kolech: předka bicyklu.',
        ],
        ending: [
          'Jedna hora vybuchla. Z jejího stínu vyšel hlad, a také netvor, který od té doby nezemřel.',
          'Nebe se zase vyjasnilo. Ale kdykoli nás Frankenstein zamrazí, je to i kousek toho ztraceného léta.',
        ],
      },
    },
    truce: {
      title: ['Noc, kdy zbraně zmlkly', 'Vánoce 1914', 'Tichá noc v zemi nikoho'],
      blurb: [
        'Štědrý večer 1914 na západní frontě. Někdo začne zpívat a druhá strana mu odpoví.',
        'Na jediný den roku 1914 si nepřátelé mezi zákopy podali ruce. Nikdo k tomu nedal rozkaz.',
      ],
      lines: {
        hook: [
          'Na Štědrý večer 1914 uviděl britský hlídač ve Flandrech na nepřátelském zákopu světla. Nevystřelil.',
          'Je čtyřiadvacátého prosince 1914. V zákopech západní fronty začíná někdo zpívat.',
        ],
        setup: [
          'Říkali jim, že do Vánoc budou doma. Místo toho bylo bláto a statisíce mrtvých.',
          'Válka trvala pět měsíců. Zákopy ležely tak blízko, že jedni slyšeli druhé kašlat.',
        ],
        step: [
          'Z domova přišly balíčky: tabák, puding a pro britské vojáky mosazná krabička od princezny Mary.',
          'Toho dne dorazily na obě strany balíčky s dopisy a tabákem a déšť přešel v mráz.',
        ],
        rising: [
          'Němcům poslali malé stromečky. Dali na ně svíčky a postavili je na okraj zákopu.',
          'Ta světla byly svíčky. Němečtí vojáci rozestavěli podél zákopu vánoční stromečky.',
        ],
        deeper: [
          'Pak přes ostnatý drát zazněla píseň: Stille Nacht. Naproti ji znali. U nás je to Tichá noc.',
          'Jedni zazpívali koledu, druzí zatleskali a přidali další. Nic jiného celé hodiny přes drát neletělo.',
        ],
        turn: [
          'Za úsvitu vylezli muži beze zbraní, s rukama nad hlavou. Nikdo nevystřelil. Přidávali se další.',
          'Ráno se pár mužů postavilo všem na očích. Nebezpečnější věc neexistovala. Výstřel nepadl.',
        ],
        peak: [
          'Setkali se uprostřed a podali si ruce. Měnili knoflíky, doutníky, fotografie. Někde si i kopli do míče.',
          'V zemi nikoho se nepřátelé navzájem stříhali, měnili tabák za marmeládu a tu a tam honili míč.',
        ],
        release: [
          'Pohřbili i své mrtvé, bok po boku, a nad některými hroby zněl týž žalm dvěma jazyky.',
          'Společně pohřbili muže, kteří leželi týdny mezi liniemi. Pak se vrátili do zákopů.',
        ],
        ending: [
          'Generálové to napříště zakázali. Ale na jeden den si asi sto tisíc mužů vybralo mír.',
          'Válka trvala ještě čtyři roky. Ale stojí to černé na bílém: jednou se zastavila, protože někdo zpíval.',
        ],
      },
    },
    landing: {
      title: ['Třináct minut k Měsíci', 'Poplach nad Měsícem', 'Přistání, které skoro nevyšlo'],
      blurb: [
        'Červenec 1969: při sestupu na Měsíc se ozve poplach a dochází palivo.',
        'První přistání na Měsíci dělily od zrušení vteřiny. Takhle těsné to bylo.',
      ],
      lines: {
        hook: [
          'Dvacátého července 1969, deset kilometrů nad Měsícem, se ozval poplach, který astronauti neznali.',
          'Dvacátého července 1969. Dva muži padají k Měsíci a jejich počítač začíná hlásit chybu.',
        ],
        setup: [
          'Neil Armstrong a Buzz Aldrin opustili Zemi před čtyřmi dny na špici největší rakety své doby.',
          'Čtyři dny předtím je z Floridy vynesla raketa vysoká jako věž o šestatřiceti patrech.',
        ],
        step: [
          'Nad nimi kroužil Michael Collins, úplně sám. Za Měsícem ho ze Země nikdo neslyšel a nemohl mu pomoci.',
          'Na oběžné dráze čekal Michael Collins. Kdyby se jim nepodařilo odstartovat, letěl by domů sám.',
        ],
        rising: [
          'Dvanáct nula dva, svítilo na displeji: moc práce najednou. V Houstonu měli pár vteřin na rozhodnutí.',
          'Poplach 1202. Počítač byl přetížený. V Houstonu se mladý inženýr podíval do seznamu a řekl: pokračujte.',
        ],
        deeper: [
          'Počítač vydržel. Program, který vytvořil tým Margaret Hamiltonové, odložil drobnosti a nechal jen to nutné.',
          'Tým Margaret Hamiltonové na to myslel: program pustil vše, na čem nezáleželo, a letěl dál.',
        ],
        turn: [
          'Pak se Armstrong podíval ven. Mířili rovnou do kráteru plného balvanů velkých jako auta.',
          'Ale automat je vedl do pole plného skal. Armstrong vzal řízení do vlastních rukou.',
        ],
        peak: [
          'Letěl dál a hledal rovné místo a Houston odpočítával palivo. Šedesát vteřin. Třicet vteřin.',
          'Tep mu vystoupal na sto padesát. Paliva na šedesát vteřin, hlásilo rádio. A potom: třicet.',
        ],
        release: [
          'Prach, modré světlo, ticho. A pak jeho klidný hlas: Orel přistál. V Houstonu začali zase dýchat.',
          'Kontakt, řekl Aldrin. Pár kluků tu už málem zmodralo, ozval se Houston. Zase dýcháme.',
        ],
        ending: [
          'První krok sledovalo šest set milionů lidí. Skoro nikdo z nich nevěděl, jak těsné to bylo.',
          'Jeho stopy tam nahoře jsou dodnes. Žádný vítr je nesmaže a po palivu se už nikdo neptá.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Pokaždé poslední', 'Běžkyně, která vždy doběhla poslední', 'Běž dál'],
      blurb: [
        'Vždycky doběhla poslední. Co s tím udělala, může změnit váš pohled na prohry.',
        'Všichni ji znali, protože byla pokaždé poslední. Pak přišel den, kdy se nikomu jinému nechtělo.',
      ],
      lines: {
        hook: [
          'V závodě {place} běželo čtyřicet lidí a {name} doběhla každý rok čtyřicátá. Opravdu každý rok.',
          'Kdo chtěl vědět, jestli už závod {place} skončil, musel počkat. {name} dobíhala vždycky poslední.',
        ],
        setup: [
          'Někdo tleskal ze soucitu, někdo už šel domů. V cíli právě skládali stoly.',
          'Slyšela, jak se smějí, když sundávají transparent. Nebylo to zlé. Bylo to horší.',
        ],
        step: [
          'Doma otevřela sešit a napsala do něj jediné číslo: svůj čas. Ne pořadí. Jenom čas.',
          'Ten večer si dala pravidlo: odteď porazím jen jednu běžkyni, a ta bydlí v mém zrcadle.',
        ],
        rising: [
          'Od té doby vstávala dřív než slunce. V dešti, v mrazu i ve dnech, kdy ji postel držela oběma rukama.',
          'Každé ráno v pět, když se jiní otáčeli na druhý bok, {name} zavazovala boty. Nikdo to neviděl. A to nevadilo.',
        ],
        deeper: [
          'Padala, kulhala, nadávala. A každý večer bylo číslo v sešitě o vteřinu menší.',
          'Jednou ji jen tak pro radost {rival:předběhl|předběhla|předběhlo} {rival}. Smála se, až musela zastavit. A běžela dál.',
        ],
        turn: [
          'Pak přišel rok bouřky. Favorité se na startu podívali na nebe a zůstali v autě.',
          'V den závodu lilo jako z konve. Vzdávali to jeden po druhém, a všichni velmi rozumně.',
        ],
        peak: [
          '{name} takových rán proběhla sto. Sklonila hlavu a udělala to, co dělala vždycky.',
          'Špatné počasí? V jiném netrénovala. Poprvé běžel déšť na její straně.',
        ],
        release: [
          'Doběhla třetí. Stoly nikdo neskládal. Stáli v dešti a soucit v tom tentokrát nebyl.',
          'Ten den nevyhrála. Doběhla pátá, zapsala si čas a plakala, protože byl nejlepší v životě.',
        ],
        ending: [
          'Talent rozhodne, kdo je rychlý dnes. O zbytku rozhodne, kdo přijde i zítra. Zavaž si boty.',
          'Místo v cíli si nevybereš. Můžeš si vybrat, že budeš zase na startu. Jednou to bude stačit.',
        ],
      },
    },
    trees: {
      title: ['Strom denně', 'Ten, kdo sázel stín', 'Les samých pondělků'],
      blurb: [
        'Sázel každý den jeden strom, tam, kde nikdy nic nerostlo. Lidé se smáli asi deset let.',
        'Co zmůže jeden člověk proti moři prachu? Jeden strom. A zítra další.',
      ],
      lines: {
        hook: [
          'Když {name} zasadil {place} svůj první strom, bylo tam jen kamení, prach a vítr.',
          'Odjakživa {place} nic nerostlo. Proto všem připadalo tak legrační, že si {name} koupil rýč.',
        ],
        setup: [
          'Byl to {hero} bez peněz a bez plánu, ale s jedním pravidlem: strom denně. Ne dva. A nikdy žádný.',
          'Strom denně, řekl {name}, {hero} s drsnýma rukama. To není moc, mínili. Ne, řekl. To je všechno.',
        ],
        step: [
          'Říkali mu zahradník kamení. Děti nahlas počítaly jeho suché klacky a válely se smíchy.',
          'V tom stínu už sedět nebudeš, zavolal na něj soused. Přikývl a šel pro vodu.',
        ],
        rising: [
          'První stovka uschla. Z druhé většina taky. Od každého se něco naučil a kopal hlouběji.',
          'Z deseti stromů vzal vítr devět. Desátý zasadil za kámen a další přesně tak.',
        ],
        deeper: [
          'Některé noci to počítal. Vyjít to nemohlo. Ráno vzal rýč a nepočítal.',
          'Pátý rok přišlo sucho. Posledním čtyřiceti nosil vodu, po dvou vědrech.',
        ],
        turn: [
          'A pak jednou ráno, mezi řídkými listy, {guest}! Někdo mu věřil. První za celou dobu.',
          'Jednoho dne se tu bez ptaní {guest:usadil|usadila|usadilo} {guest}. {name} odložil rýč a dlouho se nehnul.',
        ],
        peak: [
          'Po třiceti letech jich bylo jedenáct tisíc. Vítr je musel obcházet a zase začalo pršet.',
          'O deset tisíc rán později tu stál les. Měl vlastní mlhu, pramen a spoustu co vyprávět.',
        ],
        release: [
          'Děti, které se kdysi smály, přivedly své vlastní. Hrály si ve stínu, ve který nikdo nevěřil.',
          'Ten, kdo se smál nejhlasitěji, přišel už hodně starý a sedl si. Je tu chládek, řekl. To bylo vše.',
        ],
        ending: [
          'Jak se sází les? ptali se novináři. {name} jim podal rýč. Takhle, řekl. Dnes.',
          'Nejlepší doba byla před třiceti lety. Druhá nejlepší je dnes ráno. Stačí k tomu jeden strom.',
        ],
      },
    },
    falls: {
      title: ['Devadesát devět pádů', 'Stý pokus', 'Padat je půlka letu'],
      blurb: [
        'Někdo, kdo by měl umět létat, pořád padá. Devadesát devětkrát. A pak přijde bouře.',
        'Létat umí všichni, jen jeden ne. Příběh o pokusu, který už nikdo nepočítá.',
      ],
      lines: {
        hook: [
          '{Place} {hero:žil|žila|žilo} {hero} a létat to vůbec nešlo. Devadesát devět pokusů, pečlivě spočítaných.',
          'Devadesát devětkrát {hero:skočil|skočila|skočilo} {hero} {place} z vysokého stromu. Devadesát devětkrát přišla zem.',
        ],
        setup: [
          'Ostatní létali, jako se dýchá. Je to snadné, volali dolů, a horší rada snad není.',
          'Možná jsi spíš na chození, mínili ostatní vlídně. {Hero} {hero:poděkoval|poděkovala|poděkovalo} a {hero:vylezl|vylezla|vylezlo} na strom znovu.',
        ],
        step: [
          'Poslední pokus skončil v růžovém keři. Bolelo to na nových místech, a i to byl pokrok.',
          'Jednou to byl dort. Jednou spící kráva. O přistávání už bylo jasno, o létání pořád ne.',
        ],
        rising: [
          'Jen {friend} se nikdy {friend:nesmál|nesmála|nesmálo}. Dnes ten pád trval déle, zněla útěcha. Skoro do tří.',
          '{Friend} {friend:viděl|viděla|vidělo} každý pokus. Už nepadáš rovnou dolů, přišla pochvala. Už padáš dopředu.',
        ],
        deeper: [
          'V noci nahoře svítily hvězdy. Ty nepadají, {hero:myslel|myslela|myslelo} si {hero}. Nebo to jen dobře umějí.',
          'Nejradši by to {hero:vzdal|vzdala|vzdalo}. Jenže ze všeho toho lezení přišla síla a jen tak ležet už nebyla žádná legrace.',
        ],
        turn: [
          'Pak přišla bouře. Voda stoupala a na skále uprostřed {friend:uvízl|uvízla|uvízlo} úplně o samotě {friend}.',
          'Jedné noci přišla povodeň. Ze skály {friend:volal|volala|volalo} {friend} a ostatní se neodvážili vzlétnout.',
        ],
        peak: [
          'Nikdo nepočítal. Na létání nebyl čas myslet. {Hero} {hero:myslel|myslela|myslelo} jen na přítele a {hero:skočil|skočila|skočilo}.',
          'V tomhle větru? volali ostatní. Ale {hero} už {hero:padal|padala|padalo} v každém větru světa a {hero:znal|znala|znalo} je jménem.',
        ],
        release: [
          'Až na skále to {hero:poznal|poznala|poznalo}. Žádná zem nepřišla. Ty létáš, {friend:řekl|řekla|řeklo} {friend}.',
          'Na skále vydrželi spolu až do svítání. Víš, že jsme zapomněli na pád? {friend:smál|smála|smálo} se {friend}.',
        ],
        ending: [
          'Devadesát devět pádů nebylo devadesát devět chyb. Bylo to prvních devadesát devět lekcí. Jsi blíž, než myslíš.',
          'Dnes {hero} učí ty nejmenší. První hodina je vždycky stejná: takhle, vidíte, se správně padá.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Loď, kterou vyměnili', 'Jsi to ještě ty?', 'Prkno po prknu'],
      blurb: [
        'Loď opravují prkno po prknu, až z té staré nezbude nic. Je to pořád ona? A co ty?',
        'Dva tisíce let stará otázka, která začíná shnilým prknem a končí u vás.',
      ],
      lines: {
        hook: [
          'V athénském přístavu stála loď, kterou každý znal. Jednou se někdo zeptal, jestli tam ještě je.',
          'Kolik toho můžeme z věci vyměnit, než zmizí? Ptali se Řekové u jedné slavné lodi.',
        ],
        setup: [
          'Přivezla prý hrdinu Thésea z Kréty domů, píše Plútarchos, a Athéňané ji na jeho počest chránili.',
          'Byla to loď Thésea, který bojoval s Minotaurem. Město ji podle Plútarcha uchovávalo po staletí.',
        ],
        step: [
          'Dřevo trouchniví. Kdykoli některé prkno změklo, tesař je vyndal a vsadil nové a pevné.',
          'Jednou to byl stěžeň, jindy vesla. Nikdo žádnou změnu nezpozoroval. Byla to přece jen dobrá péče.',
        ],
        rising: [
          'Nakonec nezbylo ani jedno staré prkno. Je to táž loď, říkali jedni. Je to kopie, říkali druzí.',
          'Pak přišel den, kdy vyměnili i to poslední prkno, a filozofové se začali hádat.',
        ],
        deeper: [
          'Mnohem později to Thomas Hobbes ztížil: co když někdo stará prkna schoval a postavil druhou loď?',
          'Představte si, řekl Hobbes, že někdo staré dřevo nasbíral a složil. Která loď je potom ta pravá?',
        ],
        turn: [
          'Je loď jen dřevo? Pak ji každá oprava zničí. Je to tvar? Pak mohou být dvě.',
          'Záleží-li na dřevu, dávno je pryč. Záleží-li na tvaru, nemůže nikdy zestárnout.',
        ],
        peak: [
          'A teď se podívejte na svou ruku. Většina buněk kůže má jen pár týdnů. A nikdo se neptá, jestli jste to vy.',
          'A vy? Kůže se obnoví za týdny, kosti za roky. I vy jste právě teď v suchém doku.',
        ],
        release: [
          'Možná jsme méně věc a více řeka: voda je pokaždé jiná a jméno pořád stejné.',
          'Možná zůstává ne dřevo, ale plavba: jeden dlouhý příběh, v němž jedno prkno znalo druhé.',
        ],
        ending: [
          'Nejste svá prkna. Jste ruka, která opravuje dál. Tak co vyměníte dnes?',
          'Loď plula dál, zatímco se hádali. A to je možná odpověď: je to ona, dokud pluje.',
        ],
      },
    },
    butterfly: {
      title: ['Motýlí otázka', 'Kdo se komu zdá?', 'Mistr Čuang se probouzí'],
      blurb: [
        'Mudrc sní, že je motýl. Pak se probudí a něco už není tak jisté.',
        'Před více než dvěma tisíci lety usnul v Číně jeden muž. Jeho otázka je vzhůru dodnes.',
      ],
      lines: {
        hook: [
          'Před více než dvěma tisíci lety usnul v Číně jeden muž a dodnes se docela neprobudil.',
          'Nejkratší sen filozofie je starý přes dva tisíce let a váží méně než lístek.',
        ],
        setup: [
          'Jmenoval se Mistr Čuang. Rád se smál, měl málo a nevěřil ničemu, co bylo příliš jisté.',
          'Mistr Čuang měl raději bahnitou řeku než kterýkoli palác. Jednoho teplého dne si lehl a usnul.',
        ],
        step: [
          'Zdálo se mu, že je motýl. Neměl jméno, povinnosti ani minulost. Jenom křídla a světlo.',
          'Ve snu měl křídla. Létal z květu na květ, spokojený, a poslouchal jen sám sebe.',
        ],
        rising: [
          'Motýl o žádném mistru Čuangovi nevěděl. Ani mu nechyběl. A proč taky? Měl přece vítr.',
          'Ani jednou si nepomyslel: jsem člověk, který sní. Myslel si, jak motýli umějí: červená, žlutá, červená.',
        ],
        deeper: [
          'Bylo to stejně skutečné jako pro vás tato chvíle. Tak už to chodí: sen se nikdy nezdá být snem.',
          'Slunce ho hřálo a nektar byl sladký. Jestli tohle není skutečné, co potom ano?',
        ],
        turn: [
          'Pak se probudil a byl to zase on: mistr Čuang, s těžkýma rukama a ve starém rouchu. Bezpochyby.',
          'Najednou zase ležel v trávě, starý muž se ztuhlýma nohama. A s ním se probudila otázka.',
        ],
        peak: [
          'Byl jsem člověk, který snil, že je motýl? Nebo jsem teď motýl, kterému se zdá, že je člověk?',
          'Kdo z nás dvou, ptal se, je sen? Je on mnou, nebo jsem já jen jeho spánek za teplého odpoledne?',
        ],
        release: [
          'Můžete se štípnout. Ale štípne i ruka ze sna. Nejsou dveře, odkud by bylo vidět na obě strany.',
          'Neřekl tomu omyl. Řekl tomu proměna věcí: hned to, hned ono, a obojí je pravda.',
        ],
        ending: [
          'Až budete dnes usínat, tiše se zeptejte: kdo se teď vlastně probouzí? A odpovědi se nebojte.',
          'Možná nezáleží na tom, co je skutečné. Možná záleží na tom, dobře letět, dokud to trvá.',
        ],
      },
    },
    cave: {
      title: ['Stíny na stěně', 'Vězeň, který se otočil', 'Ven z jeskyně'],
      blurb: [
        'Lidé v jeskyni mají stíny za svět. Jeden se otočí. Platónův příběh je o nás.',
        'Co když všechno, co jste kdy viděli, byl jen stín? Jeden muž se otočil a podíval se.',
      ],
      lines: {
        hook: [
          'Představte si, že jste celý život hleděli na jednu stěnu. Platón to udělal před čtyřiadvaceti staletími.',
          'Jeskyně, oheň a stěna. Víc Platón nepotřeboval, aby popsal celý lidský život.',
        ],
        setup: [
          'V jeskyni sedí lidé, od dětství spoutaní tak, že vidí jen jediné: stěnu před sebou.',
          'Jsou tam lidé, kteří nikdy neotočili hlavu. Netrpí. Nic jiného totiž neznají.',
        ],
        step: [
          'Za nimi hoří oheň. Před ním kdosi nosí figury a po stěně kráčejí jejich stíny.',
          'Po skále putují stíny: kůň, džbán, strom. Pro ně to nejsou stíny. Je to svět.',
        ],
        rising: [
          'Mají i odborníky. Kdo uhodne, který stín přijde příště, sklidí potlesk a platí za moudrého.',
          'Dávají stínům jména a přou se o ně. Kdo je zná nejlíp, dostává ceny.',
        ],
        deeper: [
          'Jednou někoho osvobodí. Otočí se a první, co zjistí, je, že pravda bolí v očích.',
          'Pak jednoho z nich rozvážou a postaví. Oheň ho oslní. Chce se vrátit na své místo.',
        ],
        turn: [
          'Klopýtá nahoru a vyjde ven. Zprvu snese jen noc a hvězdy na hladině.',
          'Cesta vzhůru je strmá. Venku nevidí nic, je tam příliš světla. Pak pomalu přicházejí barvy.',
        ],
        peak: [
          'A potom uvidí strom. Ne stín stromu. Stojí před ním a pláče, protože ten strom má listí.',
          'Konečně zvedne oči, uvidí slunce a pochopí: všechny stíny dole si jen půjčovaly z něj.',
        ],
        release: [
          'Jde zpátky, aby jim to řekl. Ve tmě klopýtá a oni se smějí: nahoře sis jen zkazil oči.',
          'Vrací se, aby osvobodil ostatní. Nepoděkují mu. Nikdo nerad slyší, že stěna je jen stěna.',
        ],
        ending: [
          'Naše stěna se dnes vejde do kapsy a svítí. Je to hezká jeskyně. Otočili jste se už dnes?',
          'Ty okovy mimochodem nikdy moc nedržely. Platón říká, že to začíná otočením hlavy.',
        ],
      },
    },
  },
}
