import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Odkud přichází noc', 'Kdo šel za tmou', 'Dobrou noc, malý poutníku'],
      blurb: [
        'Malý poutník nemůže usnout, a tak se vydá hledat místo, kde se vyrábí noc.',
        'Odkud přichází noc a kdo rozsvěcí hvězdy? Tichá procházka až na kraj spánku.',
      ],
      lines: {
        hook: [
          'Kdysi dávno {hero:žil|žila|žilo} {place} {hero}. Spánek nepřicházel, protože jedna otázka byla moc velká.',
          '{Place} byl teplý, měkký pelíšek. {Hero} v něm {hero:ležel|ležela|leželo} s očima dokořán a s obrovskou otázkou.',
        ],
        setup: [
          'Odkud se bere noc? Někdo ji přece každý večer musí vylévat, {hero:říkal|říkala|říkalo} si {hero}.',
          'Kdo zhasíná nebe a kam se všechna ta tma schová ve dne? {Hero} to prostě {hero:musel|musela|muselo} zjistit.',
        ],
        step: [
          'A tak {hero:vyšel|vyšla|vyšlo} po špičkách ven. Řeka na tu otázku jen zamumlala: pojď se mnou, pojď se mnou.',
          'Květiny už měly zavřené tváře, a kdo by budil květiny? Takové věci se přece nedělají.',
        ],
        rising: [
          'Na kopci {friend:seděl|seděla|sedělo} {friend}. Noc? {friend:řekl|řekla|řeklo} {friend}. Zrovna za ní jdu. Pojď kousek se mnou.',
          'Na rozcestí {friend:čekal|čekala|čekalo} {friend}, tiše a trpělivě. Hledáš noc? Tak pojď, ukážu ti její dveře.',
        ],
        deeper: [
          'Tichým krokem přešli most. Dole pod nimi se právě večerně koupal měsíc.',
          'Šli kolem spících domů a v každém okně nějaké světýlko řeklo dobrou noc a zhaslo.',
        ],
        turn: [
          'Nahoře si sedli. Vidíš, {friend:řekl|řekla|řeklo} {friend}, noc nepadá shora. Noc roste z trávy.',
          'Tady, {friend:řekl|řekla|řeklo} {friend}. Dívej se dolů. Nejdřív ztmavne tráva, potom stromy a nakonec nebe.',
        ],
        peak: [
          'Vychází odevšud, kde někdo zavřel oči. Každý, kdo spí, k ní přidá jednu kapku tmy.',
          'Noc je ze zavřených očí. Když nás usne dost, je i dost tmy, aby mohly svítit hvězdy.',
        ],
        release: [
          '{Hero} o tom {hero:přemýšlel|přemýšlela|přemýšlelo} celou cestu domů. Takže dneska, ozval se šepot, ještě jedna kapka chybí.',
          'Tak to na mě hvězdy čekají, {hero:zašeptal|zašeptala|zašeptalo} {hero} a {hero:pospíchal|pospíchala|pospíchalo} domů.',
        ],
        ending: [
          '{Hero} se {hero:stočil|stočila|stočilo} do klubíčka a {hero:zavřel|zavřela|zavřelo} oči, nejdřív jedno, pak druhé. A vysoko nahoře vyšla ještě jedna hvězda.',
          'Oči se pevně zavřely. A právě v tu chvíli se přímo nad pelíškem rozsvítila poslední hvězda. Dobrou noc.',
        ],
      },
    },
    star: {
      title: ['Hvězda, která se zamilovala do trávy', 'Jak vrátit hvězdu', 'Hvězda na polštáři'],
      blurb: [
        'Malá hvězda spadne z nebe a ráda by domů. Naštěstí ještě někdo nespí.',
        'Co dělat, když vám k nohám spadne hvězda, zkřehlá a trochu v rozpacích? No přece ji odnesete domů.',
      ],
      lines: {
        hook: [
          'Jedné noci hvězda uklouzla. Sjela po celém nebi a s tichým zasyčením dopadla {place}.',
          'Nejmenší hvězda na nebi se jednou večer moc vyklonila, spadla a přistála {place}.',
        ],
        setup: [
          'Našla ji v trávě holčička jménem {name}. Hvězda byla velká jako švestka a strašně se styděla.',
          '{name}, {hero} v holínkách, ji zvedla. Studila jako lžička, a když na ni dýchla, rozzářila se.',
        ],
        step: [
          'Ukázala jí svou postel a knížky. Hvězda byla moc zdvořilá a kýchla tři zlaté jiskry.',
          'Udělala jí místo na polštáři. Ale hvězda nechtěla spát. Pořád se dívala k oknu.',
        ],
        rising: [
          'Vezmeme tě domů, řekla {name}. {Friend} se hned {friend:probudil|probudila|probudilo} a k letu si vybrali {ride.acc}.',
          'Byla jen jedna možnost: {ride}. {Friend} už {friend:seděl|seděla|sedělo} uvnitř a {friend:mával|mávala|mávalo}.',
        ],
        deeper: [
          'Stoupali nad střechy a kopce, kolem ospalé husy a skrz mrak, který voněl deštěm.',
          'Vesnice se zmenšila na šňůru světýlek. I hory vypadaly jako záhyby na velké tmavé peřině.',
        ],
        turn: [
          'Výš a výš, až nebyl žádný vítr, jen hvězdy, a každá si broukala svůj vlastní tón.',
          'Konečně dorazili tam, kde nikdy není hluk. Mezi tisíci hvězdami tam jedno místo zelo prázdnotou.',
        ],
        peak: [
          'Byla tam jedna tmavá mezera, malá jako knoflík. {name} zvedla hvězdu a ta tiše zacvakla na své místo.',
          '{name} na hvězdu naposledy dýchla a vložila ji do mezery. A celé nebe najednou bylo hotové.',
        ],
        release: [
          'Dolů se snášeli pomalu jako peříčko. Hvězda za nimi pomrkávala až k zahradní brance.',
          'Cesta domů byla snadná. Šli prostě za svým zíváním, jedním za druhým, až do teplého domu.',
        ],
        ending: [
          'Od té doby jedna hvězda svítí rovnou do jednoho okna. To jen říká: dobrou noc, {name.voc}. Dobrou noc.',
          'Podívej se dnes nahoru a najdeš ji: tu malou, co mrká. Cestu k tvému polštáři už zná.',
        ],
      },
    },
    dreams: {
      title: ['Malý noční vlak', 'Vlak, který rozváží sny', 'Nastupovat do spánku'],
      blurb: [
        'Každou noc malý vlak rozváží sny všem, kdo spí. A dnes mu jeden balíček zbyl.',
        'Když všude zhasnou, vyjíždí malý vlak. Ví přesně, jaký sen si kdo objednal.',
      ],
      lines: {
        hook: [
          'Když {place} zhasne poslední lampa a vy zatajíte dech, můžete ho slyšet: vlak, který vozí sny.',
          'Poslouchejte. Někde daleko {place} něco tichounce drncá. To jede malý vlak a veze sny.',
        ],
        setup: [
          'Je natřený na modro, aby ho nikdo neviděl, a jezdí na zívnutí. Jedno pořádné vydrží na deset kilometrů.',
          'Má tři vagony: jeden na krátké sny, druhý na dlouhé a třetí na ty, které umějí létat.',
        ],
        step: [
          'První zastávka je les. Chrupe tam {first}. Objednávka zní: sen o hrnci medu, který nemá dno.',
          'Nejdřív zastaví tam, kde {first} chrápe. Prosím, šeptá vlak: jeden sen o běhu, ten nejrychlejší.',
        ],
        rising: [
          'A dál. {Second} chce pokaždé totéž: být jednou jako hora, třeba jen do snídaně.',
          'Další je {second}, malý uzlíček jako oříšek. Dostane sen o obrovi, který našlapuje zlehka.',
        ],
        deeper: [
          'Přes most to jde ťuky, ťuky, ťuk. Měsíc mu na vodu položil stříbrné koleje.',
          'Na mostě zpomalí jako každou noc a nechá měsíc přejít prvního. To se tak sluší.',
        ],
        turn: [
          'Ale v posledním domě se svítilo. {name}, {hero} s unavenýma očima, nemohl usnout.',
          'Jeden balíček zbyl. Patří mu, tomu, kdo nespí: {name}, {hero}, počítal, co všechno se může pokazit.',
        ],
        peak: [
          'Vlak zastavil pod oknem. Otevřeným očím se sen doručit nedá, a tak udělal něco neslýchaného.',
          'Vlak čekat nesmí, a přece čekal. Vypouštěl páru, pomaličku. Nádech, a výdech.',
        ],
        release: [
          'Dýchej se mnou, řekl, jako vlak, který má na to celou noc. A tak dýchali spolu.',
          'Nádech, výdech. Nádech, výdech. {name} dýchal s ním a postel se bez drcnutí rozjela po kolejích.',
        ],
        ending: [
          'Při třetím nadechnutí se balíček otevřel sám. Co v něm bylo? Zavři oči a uvidíš.',
          'Co bylo v posledním balíčku, neví nikdo. Ale {name} se ráno usmíval. A teď jsi na řadě ty.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Dvě okna', 'Světlo naproti', 'Jednou na dobrou noc'],
      blurb: [
        'Dva cizí lidé, dvě okna a v každém světýlko. Celý rok si beze slova přejí dobrou noc.',
        'Nikdy spolu nepromluvili. Jen si malým světlem přáli dobrou noc, od okna k oknu.',
      ],
      lines: {
        hook: [
          'Celý dlouhý rok si {she} a {he} přáli dobrou noc a ani jednou k tomu nepoužili hlas.',
          'Jsou {place} dvě okna, která se na sebe dívají. V jednom bydlela {she}, ve druhém {he}.',
        ],
        setup: [
          'Začalo to v týdnu, kdy se {she} přistěhovala. Nemohla spát, a tak nechala proti tmě svítit lampu.',
          '{she} tu nikoho neznala. Večer sedávala u okna a dívala se, jak si déšť hledá cestu dolů.',
        ],
        step: [
          '{he} přišel naproti domů pozdě jako vždycky. Uviděl její lampu a na chvilku zvedl do okna {light.acc}.',
          'Naproti nemohl usnout ani {he}. Jednou v noci položil na parapet {light.acc}, jen tak, z laskavosti.',
        ],
        rising: [
          'Jedné noci si začali povídat světlem: jednou je ahoj, dvakrát těžký den a třikrát radost.',
          'Brzy z toho byla řeč. Jedno bliknutí znamenalo ahoj, dvě těžký den a tři radost.',
        ],
        deeper: [
          'Celou zimu si tak povídali, ve sněhu i v mlze, dvě malá světla, která se o sebe opírala.',
          'Ona poznala, kdy je smutný. On poznal, kdy si čte. Neslyšeli od sebe ještě ani slovo.',
        ],
        turn: [
          'Pak přišla noc, kdy jeho okno zůstalo tmavé, a druhá, a třetí. {she} přestala jíst.',
          'V březnu jeho světlo nepřišlo. Blikala až do svítání. Tma naproti neříkala nic.',
        ],
        peak: [
          'Čtvrtou noc běžela. Bouřkou na druhou stranu, do pátého patra, ke dveřím beze jména.',
          'Kabát si nevzala. Vyběhla do deště, odpočítala okna a zaklepala na cizí dveře.',
        ],
        release: [
          'Otevřel, bledý horečkou, s dekou na ramenou. Jednou je ahoj, řekl {he} a zkusil se usmát.',
          'Byl nemocný a neměl sílu vstát. Když ji uviděl, poklepal jí na dlaň. Třikrát. Radost.',
        ],
        ending: [
          'Jedno z těch oken už je tmavé napořád. Stačí jim jedno. Ale než usne, pořád jednou poklepe.',
          'Dnes {place} svítí jedno okno a v něm jsou dva stíny. První slovo jim trvalo celý rok.',
        ],
      },
    },
    bench: {
      title: ['Lavička, která čekala', 'Každý den v devět', 'Padesát let a jedno ráno'],
      blurb: [
        'V osmnácti si slíbili, že se sejdou na lavičce. Jeden z nich ty dny počítal.',
        'Každé ráno sedí starý pán na stejné lavičce vedle prázdného místa. A nečeká nadarmo.',
      ],
      lines: {
        hook: [
          'Každé ráno v devět sedává {he} {place}, pořád na stejné lavičce, a místo vedle sebe nechává volné.',
          'Starého pána tu znají všichni. Vědí, která lavička {place} je jeho a že vlevo se nesedá.',
        ],
        setup: [
          'V osmnácti tu potkal dívku jménem {she}. Smála se jeho klobouku, a on ho pak nosil celý život.',
          'Před padesáti lety si sem sedla {she}, snědla mu půlku jablka a zeptala se, čeho se bojí.',
        ],
        step: [
          'Měli jedno léto. Poslední den jí dal na památku {token.acc}. Nic cennějšího neměl.',
          'To léto bylo dlouhé, a přece krátké. Na jeho konci jí do dlaní vložil {token.acc}, ať nezapomene.',
        ],
        rising: [
          'Pak její rodina odjela za moře. Najdu tě, volala z vlaku. A on na to: budu tady.',
          'Její vlak jel v devět. Na naší lavičce, volala, a píšťala spolkla den i rok.',
        ],
        deeper: [
          'Dopisy se ztrácely a život šel dál, jak už to umí. Ale v devět, v dešti i ve sněhu, seděl na lavičce.',
          'Pracoval, šedivěl a nebyl nešťastný. Jen v devět hodin měl vždycky schůzku.',
        ],
        turn: [
          'Jednoho mlhavého rána se ozvaly kroky, pomalé, o holi. Blížily se a nešly dál.',
          'Loni na jaře se před ním zastavila dáma. Je tu volno? zeptala se a hlas se jí trochu chvěl.',
        ],
        peak: [
          'Otevřela kabelku a vytáhla {token.acc}. Jdu pozdě, řekla {she}. On odsunul klobouk. Jdeš přesně.',
          'Nedokázal promluvit. Ale když z kabelky vyndala {token.acc}, nebylo už co vysvětlovat.',
        ],
        release: [
          'Povídali si, dokud se nerozsvítily lampy. Padesát let se vejde do jednoho dne, když se nikomu nechce spát.',
          'Ztracené roky nepočítali. Rozdělili si jablko a ona si jako vždycky vzala tu větší půlku.',
        ],
        ending: [
          'Teď na lavičce sedí dva. V devět se ze zvyku podívá na hodinky, a pak na ni.',
          'Místo vlevo už je obsazené. Čeho ses tenkrát bál? zeptala se. Řekl: že přijdeš moc brzy.',
        ],
      },
    },
    bakery: {
      title: ['Píseň před svítáním', 'Chléb a hudba', 'Ani jeden se neodvážil'],
      blurb: [
        'Ona peče, ještě než vyjde slunce, on hraje na rohu. Promluvit se bojí oba, a tak musí jednat někdo třetí.',
        'Pekařka, pouliční muzikant a malý posel, kterého už nebaví čekat.',
      ],
      lines: {
        hook: [
          'Ve čtyři ráno jsou {place} vzhůru jen dva lidé: {she}, která peče, a {he}, který hraje.',
          '{she} peče nejlepší chleba široko daleko a má to svůj důvod: když hněte těsto, poslouchá.',
        ],
        setup: [
          '{he} stojí {place} se starými houslemi a hraje pro nikoho. To aspoň tvrdí. Hraje směrem k peci.',
          '{he} hraje {place}, dokud je tma a nemá mu kdo hodit minci. Prý kvůli čerstvému vzduchu.',
        ],
        step: [
          'Každý den našel na pouzdře teplý bochník. Každý den uslyšela novou melodii. Slovo neřekl ani jeden.',
          'On si myslel, že chleba je od nějakého dobrého staříka. Ona, že ty písně patří jiné.',
        ],
        rising: [
          'Před zrcadlem si to zkoušela: dobré ráno, bylo to krásné. A každé ráno mu jen prodala rohlík.',
          'Napsal jí dopis, pak další, a všechny schoval do pouzdra na housle, pod podšívku.',
        ],
        deeper: [
          'Všechno {helper:věděl|věděla|vědělo} jen {helper}: z jedné strany padaly drobečky, z druhé hrála muzika.',
          'Na to všechno se {helper:díval|dívala|dívalo} {helper}. Oba {helper:měl rád|měla ráda|mělo rádo}, ale trpělivost pomalu docházela.',
        ],
        turn: [
          'Jednou ráno, uprostřed valčíku, {helper:vytáhl|vytáhla|vytáhlo} {helper} jeden neodeslaný dopis. A pryč!',
          'V úterý už toho {helper:měl|měla|mělo} {helper} dost, {helper:popadl|popadla|popadlo} jeden z těch dopisů a hurá do pekárny.',
        ],
        peak: [
          'Hudba zmlkla. V teplé kuchyni {she} rozbalila papír prsty od mouky.',
          '{she} ho přečetla vestoje, a pak ještě jednou vsedě. Za zády se jí začaly připalovat rohlíky.',
        ],
        release: [
          'Když {he} bez dechu vpadl dovnitř, řekla: dobré ráno, bylo to krásné. Najednou to šlo docela snadno.',
          'Stál ve dveřích, rudý jako pec. Na třetím řádku máte falešný tón, řekla a políbila ho.',
        ],
        ending: [
          'Ten chleba je pořád nejlepší. Občas je trochu připálený. To pak víte, že se uvnitř hraje.',
          'Na výloze teď mají cedulku: zavřeno, tančíme. A první rohlík dostane každý den {helper}.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Nálezce', 'Komu to patří?', 'Co tam čekalo'],
      blurb: [
        'Někdo najde něco, co patří někomu jinému, a vydá se to vrátit.',
        'Zvláštní nález, dlouhá cesta a jedna otázka: na koho to vlastně čeká?',
      ],
      lines: {
        hook: [
          'Některé věci se ztratí. Jiné čekají. {Hero} ten rozdíl jednoho dne {hero:poznal|poznala|poznalo} {place}.',
          'Nikdo neví, co ten den {hero:dělal|dělala|dělalo} {hero} {place}. Ale byla to ta správná chvíle.',
        ],
        setup: [
          'Tam, kde dřív nic nebylo, teď {thing:stál|stála|stálo} {thing}. Trochu to zářilo a broukalo si to ukolébavku.',
          'A tu hle, {thing}, {thing:starý a podivný|stará a podivná|staré a podivné}. Zevnitř to zářilo a broukalo, jako by byl někdo doma.',
        ],
        step: [
          '{Hero} {hero:přistoupil|přistoupila|přistoupilo} blíž. Broukání zesmutnělo a ztichlo, jako otázka bez odpovědi.',
          'Bylo na tom jméno, ale déšť ho smyl. Dalo se přečíst už jen poslední písmeno.',
        ],
        rising: [
          'Mně nepatříš, {hero:řekl|řekla|řeklo} {hero}, ale já vím, co je to čekat. A hned se šlo hledat.',
          'Někomu to patří, {hero:pomyslel|pomyslela|pomyslelo} si {hero}, a někomu to chybí. To stačilo, aby se vyrazilo.',
        ],
        deeper: [
          'Hledání bylo dlouhé. Dveře se zavíraly, hlavy se vrtěly a dvakrát byla noc chladnější, než musela.',
          'Chtěl to každý, neztratil to nikdo. Večer byla cesta zpátky stejně dlouhá jako cesta vpřed.',
        ],
        turn: [
          'Pak {hero:potkal|potkala|potkalo} {hero} někoho, kdo taky hledal. {Friend} už ani {friend:nevěděl|nevěděla|nevědělo}, co vlastně.',
          'Na konci třetího dne {friend:seděl|seděla|sedělo} stranou {friend} a {friend:broukal|broukala|broukalo} si. Byla to tatáž ukolébavka.',
        ],
        peak: [
          'Vrátili se tam spolu. A jakmile {friend:přišel|přišla|přišlo} {friend} blíž, všechno to světlo se naráz probudilo.',
          'Už zdálky to {friend:zahlédl|zahlédla|zahlédlo} {friend}. A {thing} se {thing:rozzářil|rozzářila|rozzářilo} tak, až začali zpívat ptáci.',
        ],
        release: [
          'To tu na mě čeká od dětství, {friend:řekl|řekla|řeklo} {friend}. Abych jednou {friend:měl|měla|mělo} proč se vrátit.',
          'Celou dobu se mi po něčem stýskalo, {friend:řekl|řekla|řeklo} {friend}. A byl to někdo, kdo mě půjde hledat.',
        ],
        ending: [
          'Od té doby {place} nikdo nečeká sám. Některé věci jsou ztracené, jen dokud se někdo nezeptá, čí jsou.',
          'Večer se tu pořád brouká, ale už ne ukolébavka. Teď je to píseň pro dva a poslední verš nemá.',
        ],
      },
    },
    fear: {
      title: ['Právě tak statečně, jak je třeba', 'Místo, kam nikdo nechodí', 'Třást se, a přece jít'],
      blurb: [
        'Je jedno místo, kam by hlavní hrdina nikdy nešel. A pak odtamtud zavolá o pomoc přítel.',
        'Být statečný neznamená nemít strach. Příběh o kolenou, která se třesou, a přece jdou.',
      ],
      lines: {
        hook: [
          'Na celém světě byla jediná věc, které se {hero:bál|bála|bálo} {hero}. A začínala {place}.',
          '{Hero} se {hero:nebál|nebála|nebálo} bouřky ani hromu. Ale {place}, kde jsou stíny delší, to bylo jiné.',
        ],
        setup: [
          'Prý tam něco žije. Nikdo to neviděl, a tak to bylo rok od roku větší.',
          'Nikdo už nevěděl, jak to začalo. Prostě se to obcházelo, rychle a bez ohlížení.',
        ],
        step: [
          'Strašpytle, {friend:smál|smála|smálo} se {friend}. Ne, {hero:řekl|řekla|řeklo} {hero}, jen opatrnost. Je to skoro totéž.',
          'Jen {friend} z toho {friend:měl|měla|mělo} legraci. Co by tam bylo? Příšera v bačkorách? A šup dovnitř.',
        ],
        rising: [
          'Pak přišla bouře a s větrem hlas zevnitř. To {friend:volal|volala|volalo} o pomoc {friend}.',
          'Toho večera se {friend:nevrátil|nevrátila|nevrátilo} {friend}. Místo toho se zevnitř ozval křik, tenký jako nitka.',
        ],
        deeper: [
          'Slyšeli to i jiní a zamkli si dveře. {Hero} {hero:napočítal|napočítala|napočítalo} do deseti, a pak ještě jednou.',
          'Na kraji něco stálo. Nic než {thing}, ale v tom světle jako by to mělo zuby.',
        ],
        turn: [
          'S koleny jako z vody {hero:vzal|vzala|vzalo} {hero} lucernu a {hero:šel|šla|šlo} dovnitř. Strach šel taky. Směl.',
          'No dobře, {hero:řekl|řekla|řeklo} {hero} strachu, můžeš jít se mnou. Ale první půjdu já.',
        ],
        peak: [
          'A {friend} tam {friend:byl|byla|bylo}, v pasti. Cestu ven zavalilo jediné: {thing}. Kolem jen vítr. Žádná příšera.',
          'A uprostřed té tmy? Žádná příšera. Jen vítr, {thing} a za tím {friend}. Nic víc.',
        ],
        release: [
          'Ty se přece bojíš, {friend:zašeptal|zašeptala|zašeptalo} {friend}. Pořád, {hero:řekl|řekla|řeklo} {hero}. A teď se mě drž.',
          'Jsi tady! {friend:vydechl|vydechla|vydechlo} {friend}. Celé tělo se mi třese, zněla odpověď. Ano, ale jsi tady.',
        ],
        ending: [
          'Dnes tam vede pěšina. Jmenuje se po tom, kdo se třásl nejvíc ze všech, a přece šel.',
          'Stíny {place} jsou dlouhé jako dřív. Ale strach, kterým jste jednou prošli, už má dveře.',
        ],
      },
    },
    wager: {
      title: ['To nejcennější', 'Sázka do západu slunce', 'Víc než koruna'],
      blurb: [
        'Dva přátelé se vsadí: kdo do západu slunce najde to nejcennější, vyhrál. Dopadne to jinak.',
        'Koruna proti něčemu docela obyčejnému. Kdo vyhraje sázku, než zapadne slunce?',
      ],
      lines: {
        hook: [
          'Začalo to sázkou. {Hero} a {friend} se sešli {place} a oba se k smrti nudili.',
          'Nikdy se nesázejte s nejlepším přítelem. {Hero} a {friend} to udělali, {place}, v pondělí.',
        ],
        setup: [
          'Kdo do západu slunce přinese to nejcennější na světě, vyhrál, řekli si a plácli si na to.',
          'Do západu slunce, domluvili se. Kdo přinese to nejcennější, vyhrává. Připravit, pozor, teď.',
        ],
        step: [
          '{Friend} to {friend:měl|měla|mělo} snadné. V poledne už byla v pytli koruna a lepší bylo se neptat, odkud.',
          '{Friend} si {friend:půjčil|půjčila|půjčilo} korunu od někoho, kdo právě spal, a {friend:lehl|lehla|lehlo} si spokojeně na slunce.',
        ],
        rising: [
          '{Hero} {hero:hledal|hledala|hledalo} všude. Zlato bylo studené, stříbro marnivé a perly neměly co říct.',
          '{Hero} {hero:chodil|chodila|chodilo} sem a tam, každou věc zvednout a zase položit. Nic nebylo dost cenné.',
        ],
        deeper: [
          'Pak přišel déšť. {Hero} si {hero:sedl celý mokrý|sedla celá mokrá|sedlo celé mokré} a sázka se zdála ztracená.',
          'Slunce už klesalo. Co si nikdo nemůže koupit? {hero:přemýšlel|přemýšlela|přemýšlelo} {hero}, ale odpověď nepřišla.',
        ],
        turn: [
          'A tu se objevilo něco, o co nikdo nestál: {thing}. Nic lepšího nemám, {hero:vzdychl|vzdychla|vzdychlo} {hero}.',
          'Nakonec zbývalo jediné: {thing}. Tak obyčejná věc, že kolem ní celý den každý jen prošel.',
        ],
        peak: [
          'Cestou zpátky přišla velká voda. {Friend} se {friend:držel|držela|drželo} koruny, a koruna byla těžká a klesala.',
          'A potom se pod nohama propadla zem. {Friend} {friend:visel|visela|viselo} nad propastí a koruna jen svítila. Udržet neumí.',
        ],
        release: [
          'Pomohlo to obyčejné: {thing}. {Hero} {hero:táhl|táhla|táhlo} ze všech sil, až oba leželi v suchu a smáli se.',
          'Ale {thing} {thing:udržel|udržela|udrželo} oba. {Hero} to {hero:přistrčil|přistrčila|přistrčilo} blíž a {friend} {friend:vylezl|vylezla|vylezlo} zpátky na slunce.',
        ],
        ending: [
          'Výhra je tvoje, {friend:řekl|řekla|řeklo} {friend}. Kdepak, {hero:řekl|řekla|řeklo} {hero}. Nic nenesu. Jenom tebe zpátky.',
          'Kdo tedy sázku vyhrál? Nikdo. To nejcennější sedělo už od pondělí hned vedle.',
        ],
      },
    },
  },
}
