import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Där natten kommer ifrån', 'Den som följde efter mörkret', 'God natt, lilla vandrare'],
      blurb: [
        'En liten vandrare kan inte sova och ger sig ut för att finna platsen där natten blir till.',
        'Var kommer natten ifrån, och vem tänder stjärnorna? En stilla promenad till sömnens rand.',
      ],
      lines: {
        hook: [
          'Det var en gång, {place}, {hero} som inte kunde somna, för en enda fråga var alldeles för stor.',
          '{Place} fanns ett mjukt och varmt bo, och i det låg {hero}, {hero:klarvaken|klarvaket}, med en väldig fråga.',
        ],
        setup: [
          'Var kommer natten ifrån? Det måste ju vara någon som häller ut den varje kväll, tänkte {hero.the}.',
          'Vem släcker himlen, och var förvaras allt mörker om dagen? {Hero.the} var tvungen att få veta.',
        ],
        step: [
          'Så det fick bli att smyga ut. Först fick floden frågan, men den bara porlade: följ mig, följ mig.',
          'Blommorna visste kanske, men de hade redan slutit sina ansikten, och man väcker inte en blomma.',
        ],
        rising: [
          'På kullen satt {friend}. Jaså, natten, sa {friend.the}. Jag är på väg dit. Gå med mig en bit.',
          'Vid vägskälet väntade {friend} med de snällaste ögon som finns. Natten? Kom, så visar jag dig dörren.',
        ],
        deeper: [
          'På tysta fötter gick de över den lilla bron. Under den tog månen just sitt kvällsbad.',
          'De gick förbi sovande hus, och i vart och ett sa ett litet ljus god natt, och slocknade.',
        ],
        turn: [
          'Där uppe satte de sig. Ser du, sa {friend.the}, natten faller inte ner. Den stiger upp ur gräset.',
          'Här, sa {friend.the}. Titta nedåt, inte uppåt. Först mörknar gräset, sedan träden, och sist himlen.',
        ],
        peak: [
          'Den kommer från varje plats där någon har slutit ögonen. Var och en som sover ger en droppe mörker.',
          'Natten är gjord av slutna ögon. När tillräckligt många sover, räcker mörkret till alla stjärnor.',
        ],
        release: [
          '{Hero.the} tänkte på det hela vägen hem. Då fattas det ju en droppe i natt, hördes en viskning.',
          'Då har stjärnorna fått vänta på mig, viskade {hero.the}, och skyndade hela vägen hem.',
        ],
        ending: [
          '{Hero.the} kröp ihop och slöt ögonen, först det ena och sedan det andra. Och högt där uppe tändes en stjärna till.',
          '{Hero.the} blundade så hårt det gick. Just då, rakt över boet, tändes den allra sista stjärnan. God natt.',
        ],
      },
    },
    star: {
      title: ['Stjärnan som tappade fotfästet', 'Så lämnar man tillbaka en stjärna', 'En stjärna på kudden'],
      blurb: [
        'En liten stjärna ramlar ner från himlen och vill hem igen. Som tur är finns det någon som är vaken.',
        'Vad gör man när en stjärna landar vid ens fötter, kall och lite skamsen? Man tar hem den, förstås.',
      ],
      lines: {
        hook: [
          'En natt tappade en stjärna fotfästet. Den kanade över hela himlen och landade {place} med ett litet fräs.',
          'Himlens allra minsta stjärna lutade sig ut för långt en kväll, och föll, och hamnade {place}.',
        ],
        setup: [
          'En flicka som hette {name} hittade den i gräset. Den var inte större än ett plommon, och mycket generad.',
          '{name}, {hero} i gummistövlar, tog upp den. Den var kall som en sked, och glödde när hon andades på den.',
        ],
        step: [
          'Hon visade den sin säng och sina böcker. Stjärnan var artig, och nös fram tre gyllene gnistor.',
          'Hon gjorde plats för den på kudden. Men stjärnan ville inte sova. Gång på gång såg den mot fönstret.',
        ],
        rising: [
          'Vi tar dig hem, sa {name}. Hon väckte sin bästa vän, {friend}, och hämtade {ride}.',
          'Det fanns bara ett sätt. Bakom huset stod {ride}, och där satt redan {friend} och väntade.',
        ],
        deeper: [
          'Upp bar det, över tak och kullar, förbi en sömnig gås och genom ett moln som luktade regn.',
          'Byn krympte till ett pärlband av ljus. Till och med bergen såg ut som veck i ett stort mörkt täcke.',
        ],
        turn: [
          'Högre och högre steg de, tills vinden tog slut och det bara fanns stjärnor, som alla gnolade sin egen ton.',
          'Till sist kom de dit där det aldrig är högljutt. Där, bland tusentals ljus, stod en enda plats tom.',
        ],
        peak: [
          'Där fanns en mörk lucka, liten som en knapp. {name} lyfte stjärnan, och den klickade stilla på plats.',
          '{name} andades på stjärnan en sista gång och satte den i luckan. Med ens såg hela himlen färdig ut.',
        ],
        release: [
          'Ner svävade de, långsamt som en fjäder. Stjärnan blinkade efter dem, ända fram till grinden.',
          'Vägen hem var lätt. De följde bara sina gäspningar, en efter en, ner till det varma huset.',
        ],
        ending: [
          'Sedan dess lyser en stjärna rakt in i ett visst fönster. Den säger bara god natt, {name}. God natt.',
          'Tittar du upp i kväll hittar du den: den lilla som blinkar. Den kan vägen till din kudde nu.',
        ],
      },
    },
    dreams: {
      title: ['Det lilla nattåget', 'Tåget som kör ut drömmar', 'Ta plats, vi reser till sömnen'],
      blurb: [
        'Varje natt kör ett litet tåg ut drömmar till alla som sover. I natt blir ett paket över.',
        'När alla lampor är släckta börjar ett litet tåg sin runda. Det vet vad var och en har beställt.',
      ],
      lines: {
        hook: [
          'När den sista lampan slocknar {place} kan du höra det, om du håller andan: drömmarnas tåg.',
          'Lyssna. Långt borta {place} skramlar det så sakta, så sakta. Det är det lilla tåget med drömmar.',
        ],
        setup: [
          'Det är blåmålat, så att ingen ser det, och det går på gäspningar. En riktigt god gäspning räcker en hel mil.',
          'Det har tre vagnar: en för korta drömmar, en för långa, och en för sådana som kan flyga.',
        ],
        step: [
          'Första hållplatsen är skogen. Där sover {first}, som har beställt en dröm om en bottenlös honungsburk.',
          'Först stannar det där {first} ligger och snarkar. Varsågod, viskar tåget: en dröm om att springa, jättefort.',
        ],
        rising: [
          'Sedan vidare till {second}, som alltid vill ha samma sak: att vara stor som ett berg, fram till frukost.',
          'Därnäst kommer {second}, {second:hopkrupen|hopkrupet} till en liten nöt, och får en dröm om att vara en jätte på mjuka fötter.',
        ],
        deeper: [
          'Över bron går det, dunk, dunk, dunk. På vattnet har månen lagt ut en räls av silver åt det.',
          'På bron saktar det in, som varje natt, och låter månen gå över först. Det kallas för gott uppförande.',
        ],
        turn: [
          'Men i det allra sista huset lyste det. {name}, {hero} med trötta ögon, kunde inte somna.',
          'Ett paket var kvar. Det var till {name}, {hero} som låg vaken och räknade allt som kunde gå fel.',
        ],
        peak: [
          'Tåget stannade under fönstret. Till öppna ögon får det inte leverera, så det gjorde något alldeles oerhört.',
          'Tåget får egentligen inte vänta, men nu väntade det. Det släppte ut sin ånga, mycket sakta, in och ut.',
        ],
        release: [
          'Andas med mig, sa det, in och ut, som ett tåg som har hela natten på sig. Och så andades de ihop.',
          'In, och ut. In, och ut. {name} andades med, och utan minsta knyck började sängen rulla på räls.',
        ],
        ending: [
          'Vid det tredje andetaget öppnade sig paketet av sig självt. Vad som låg i det? Blunda, så får du se.',
          'Ingen vet vad som låg i det sista paketet. Men på morgonen log {name} i sömnen. Nu är det din tur.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Två fönster', 'Ljuset mitt emot', 'En gång för god natt'],
      blurb: [
        'Två främlingar, två fönster, ett ljus var. I ett helt år säger de god natt utan ett ord.',
        'De talade aldrig med varandra. De sa bara god natt, med ett litet ljus, från fönster till fönster.',
      ],
      lines: {
        hook: [
          'I ett helt år sa {she} och {he} god natt till varandra, och använde inte sina röster en enda gång.',
          'Det finns två fönster {place} som ser på varandra. I det ena bodde {she}, och i det andra {he}.',
        ],
        setup: [
          'Det började den vecka då {she} flyttade in. Hon kunde inte sova, och lät lampan brinna mot mörkret.',
          '{she} kände ingen i stan. Om kvällarna satt hon vid rutan och såg regnet leta sig ner.',
        ],
        step: [
          'Mitt emot kom {he} hem, sent som alltid. Han såg hennes ljus och höll upp {light} till svar. Bara en gång.',
          'På andra sidan kunde {he} inte heller sova. En natt ställde han {light} i fönstret, bara för att vara snäll.',
        ],
        rising: [
          'En natt började de tala i ljus: en gång för hej, två för en tung dag, och tre för glädje.',
          'Snart var det ett språk. En blinkning var hej, två var en tung dag, och tre blinkningar var glädje.',
        ],
        deeper: [
          'Så talade de hela vintern, genom snö och dimma, två små ljus som lutade sig mot varandra.',
          'Hon lärde sig när han var ledsen. Han lärde sig när hon läste. Ännu hade de inte hört ett enda ord.',
        ],
        turn: [
          'Så kom en natt då hans fönster var mörkt, och en till, och en tredje. {she} fick inte ner en bit mat.',
          'På vårvintern uteblev hans ljus. Hon blinkade ända till gryningen. Mörkret där borta sa ingenting.',
        ],
        peak: [
          'Den fjärde natten sprang hon. Genom stormen, tvärs över, fem trappor upp, till en dörr utan namn.',
          'Hon tog inte ens kappan. Hon sprang ut i regnet, räknade fönstren och knackade på en främlings dörr.',
        ],
        release: [
          'Han öppnade, blek av feber, med en filt om axlarna. En gång för hej, sa {he}, och försökte le.',
          'Han hade varit sjuk och för svag för att gå upp. När han såg henne knackade han på hennes hand. Tre gånger.',
        ],
        ending: [
          'I dag är det ena fönstret mörkt för gott. De behöver bara ett. Men han knackar fortfarande en gång innan han somnar.',
          'Det lyser i ett enda fönster {place} nu, med två skuggor i. Det tog dem ett år att säga det första ordet.',
        ],
      },
    },
    bench: {
      title: ['Bänken som väntade', 'Varje dag klockan nio', 'Femtio år och en morgon'],
      blurb: [
        'Vid arton lovade de att ses igen på en bänk. En av dem höll räkningen på dagarna.',
        'Varje morgon sitter en gammal man på samma bänk bredvid en tom plats. Han väntar inte förgäves.',
      ],
      lines: {
        hook: [
          'Varje morgon klockan nio sätter sig {he} på samma bänk {place}, och håller platsen bredvid sig ledig.',
          'Alla {place} känner den gamle mannen. De känner hans bänk, och vet att ingen får sitta till vänster.',
        ],
        setup: [
          'Han var arton när han mötte {she} här. Hon skrattade åt hans hatt, och den bar han resten av livet.',
          'För femtio år sedan satt {she} där, åt upp halva hans äpple och frågade vad han var rädd för.',
        ],
        step: [
          'De fick en sommar. Sista dagen gav han henne {token}, för något dyrbarare ägde han inte.',
          'Den sommaren var lång, och alldeles för kort. När den tog slut gav han henne {token}, så att hon skulle minnas.',
        ],
        rising: [
          'Sedan flyttade hennes familj över havet. Jag hittar dig, ropade hon från tåget. Jag är här, sa han.',
          'Hennes tåg gick klockan nio. Vi ses på vår bänk, ropade hon, och visselpipan svalde både dag och år.',
        ],
        deeper: [
          'Breven kom bort, och livet gick vidare som det gör. Men klockan nio, i regn och snö, satt han på bänken.',
          'Han arbetade, han blev grå, och olycklig var han inte. Men klockan nio hade han alltid ett möte.',
        ],
        turn: [
          'En dimmig morgon hördes steg, långsamma steg, och en käpp. De kom närmare, och de gick inte förbi.',
          'I våras stannade en dam framför honom. Är det ledigt här, frågade hon, och rösten darrade lite.',
        ],
        peak: [
          'Ur väskan tog hon {token}. Jag är sen, sa {she}. Han flyttade på hatten. Du kommer precis i tid.',
          'Han fick inte fram ett ord. I hennes hand såg han {token}, och det var allt svar han behövde.',
        ],
        release: [
          'De pratade tills lyktorna tändes. Femtio år får rum på en dag, om ingen vill gå och lägga sig.',
          'De räknade inte de förlorade åren. De delade på ett äpple, och hon tog den största halvan, som alltid.',
        ],
        ending: [
          'Nu är de två på bänken. Klockan nio ser han på klockan, av gammal vana, och sedan på henne.',
          'Nu är platsen till vänster upptagen. Vad var du rädd för, frågade hon. Han sa: att du skulle komma för tidigt.',
        ],
      },
    },
    bakery: {
      title: ['Sången före soluppgången', 'Bröd och musik', 'Ingen av dem vågade'],
      blurb: [
        'Hon bakar före soluppgången, han spelar i hörnet. Ingen vågar säga något, så någon annan får handla.',
        'En bagerska, en gatumusikant och en liten budbärare som har tröttnat på att vänta.',
      ],
      lines: {
        hook: [
          'Klockan fyra på morgonen är bara två vakna {place}: {she}, som bakar, och {he}, som spelar.',
          '{she} bakar stans godaste bröd, och det har sin förklaring: hon lyssnar medan hon knådar.',
        ],
        setup: [
          '{he} står {place} med sin gamla fiol och spelar för ingen. Säger han. Han spelar åt bagarstugan till.',
          '{he} spelar {place} innan solen är uppe, när ingen är ute som kan slänga en slant. Han gillar luften, säger han.',
        ],
        step: [
          'Varje dag låg ett varmt bröd på hans fiollåda. Varje dag hörde hon en ny melodi. Ingen sa ett ord.',
          'Han trodde att brödet kom från en snäll gubbe. Hon trodde att sångerna var till för någon annan.',
        ],
        rising: [
          'Hon övade framför spegeln: god morgon, det där var vackert. Och varje morgon sålde hon honom bara en fralla.',
          'Han skrev ett brev till henne, och ett till, och gömde dem alla i fiollådan, under fodret.',
        ],
        deeper: [
          'Den enda som visste allt var {helper}, som fick smulor på ena stället och musik på det andra.',
          'Allt detta iakttogs av {helper}, som tyckte om dem båda, och som sakta höll på att tappa tålamodet.',
        ],
        turn: [
          'En morgon, mitt i en vals, tog {helper.the} ett av breven som han aldrig hade skickat, och sprang.',
          'En tisdag fick {helper.the} nog, nappade åt sig ett av hans osända brev och satte av mot bageriet.',
        ],
        peak: [
          'Musiken tystnade. I det varma köket vecklade {she} ut papperet med mjöl på alla fingrar.',
          '{she} läste det stående, och sedan en gång till på en stol. Bakom henne brändes frallorna vid.',
        ],
        release: [
          'När {he} kom in, andfådd, sa hon: god morgon, det där var vackert. Med ens var det så lätt.',
          'Han stod i dörren, röd som en ugn. Du har en falsk ton på rad tre, sa hon, och kysste honom.',
        ],
        ending: [
          'Brödet är fortfarande stans godaste. Ibland är det lite bränt. Då vet man att han spelar där inne.',
          'Nu hänger en skylt i fönstret: stängt, vi dansar. Och {helper.the} får den första frallan, varje dag.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Den som hittade', 'Vem är den till?', 'Det som väntade där'],
      blurb: [
        'Någon hittar något som är menat för någon annan, och ger sig av för att lämna det rätt.',
        'Ett märkligt fynd, en lång väg och en fråga: vem är det egentligen som väntar på vem?',
      ],
      lines: {
        hook: [
          'Somliga saker är borttappade. Andra väntar. Skillnaden lärde sig {hero} en dag {place}.',
          'Ingen vet varför {hero} befann sig {place} just den dagen. Men det var i precis rätt ögonblick.',
        ],
        setup: [
          'För där fanns {thing}, där det förut inte hade funnits något. {thing:Den|Det} glödde lite, och nynnade som en vaggvisa.',
          'Där fanns {thing}, {thing:gammal och märklig|gammalt och märkligt}. Ett sken, en nynnad vaggvisa, som om någon var hemma.',
        ],
        step: [
          '{Hero.the} kom närmare. Nynnandet blev sorgset och tystnade sedan, som en fråga utan svar.',
          'Det stod ett namn där, men regnet hade tvättat bort det. Bara den sista bokstaven gick att läsa.',
        ],
        rising: [
          'Du är inte {thing:min|mitt}, sa {hero.the}, men jag vet hur det är att vänta. Och så började sökandet.',
          'Någon äger det här, tänkte {hero.the}, och någon saknar det. Det räckte för att ge sig av.',
        ],
        deeper: [
          'Sökandet blev långt. Dörrar stängdes, huvuden skakades, och två gånger var natten kallare än den behövde.',
          'Alla ville ha {thing:den|det}, ingen hade förlorat {thing:den|det}. Mot kvällen var vägen tillbaka lika lång som vägen fram.',
        ],
        turn: [
          'Då mötte {hero.the} {friend}, som också letade efter något, men hade glömt vad det var.',
          'I slutet av den tredje dagen satt där {friend}, alldeles {friend:ensam|ensamt|ensam|ensam}, och nynnade. Det var samma vaggvisa.',
        ],
        peak: [
          'De gick tillbaka tillsammans. Och när {friend.the} kom fram till {thing.the} vaknade allt ljus på en gång.',
          'När {friend.the} fick syn på {thing.the} blev skenet så starkt att till och med fåglarna började sjunga.',
        ],
        release: [
          'Jag lämnade {thing:den|det} här när jag var liten, sa {friend.the}, för att ha ett skäl att komma tillbaka.',
          'Jag trodde att jag saknade en sak, sa {friend.the}. Men jag saknade någon som ville leta efter mig.',
        ],
        ending: [
          'Sedan den dagen väntar ingen ensam {place}. Somligt är bara borta tills någon frågar vems det är.',
          '{thing:Den|Det} nynnar fortfarande om kvällarna, men ingen vaggvisa. Nu är det en sång för två, utan sista rad.',
        ],
      },
    },
    fear: {
      title: ['Precis så modig som det behövs', 'Dit ingen går', 'Att darra och gå ändå'],
      blurb: [
        'Det finns en plats dit vår hjälte aldrig skulle gå. Då ropar en vän på hjälp, precis därifrån.',
        'Att vara modig är inte att vara orädd. En berättelse om knän som skakar, och går ändå.',
      ],
      lines: {
        hook: [
          'Det fanns bara en sak i hela världen som {hero} var rädd för, och den började {place}.',
          '{Hero} fruktade varken storm eller åska. Men {place}, där skuggorna är längre, var det annorlunda.',
        ],
        setup: [
          'Folk sa att något bodde där. Ingen hade sett det, och därför blev det större för varje år.',
          'Ingen mindes hur det hade börjat. Man gick bara runt, fort, och tittade inte åt det hållet.',
        ],
        step: [
          'Du är feg, skrattade {friend}. Nej, sa {hero.the}, jag är försiktig. Det är nästan samma sak.',
          'Bara {friend} skämtade om det. Vad skulle finnas där inne? Ett monster i tofflor? Och så bar det i väg.',
        ],
        rising: [
          'Så kom stormen, och med vinden kom en röst där inifrån. Det var {friend.the} som ropade på hjälp.',
          'Samma kväll kom {friend.the} inte hem. I stället hördes ett rop där inifrån, tunt som en tråd.',
        ],
        deeper: [
          'Andra hörde det också, och låste sina dörrar. {Hero.the} räknade till tio, och sedan till tio en gång till.',
          'Något stod precis vid kanten. Det var bara {thing}, men i det ljuset såg man nästan tänder.',
        ],
        turn: [
          'Med knän av gelé tog {hero.the} en lykta och gick in. Rädslan följde med. Det fick den.',
          'Nåväl, sa {hero.the} till rädslan, du får följa med. Men det är jag som går först.',
        ],
        peak: [
          'Där satt {friend.the} fast bakom {thing}, och runt omkring fanns bara vinden. Inget monster alls.',
          'Och mitt i mörkret? Inget monster. Bara {thing}, på sned i vinden, och {friend.the} fast där bakom.',
        ],
        release: [
          'Jag trodde att du var rädd, viskade {friend.the}. Det är jag, sa {hero.the}, håll nu i mig.',
          'Du kom, sa {friend.the}. Jag skakar, sa {hero.the}. Ja, kom svaret, men du är här.',
        ],
        ending: [
          'I dag går det en stig där. Den är uppkallad efter den som skakade mest av alla och gick in ändå.',
          'Skuggorna {place} är lika långa som förr. Men en rädsla som man har gått igenom har fått en dörr.',
        ],
      },
    },
    wager: {
      title: ['Det dyrbaraste av allt', 'Ett vad före solnedgången', 'Mer värt än en krona'],
      blurb: [
        'Två vänner slår vad: den som hittar det dyrbaraste före solnedgången vinner. Det slutar annorlunda.',
        'En krona mot något alldeles vanligt. Vem vinner vadet innan solen går ner?',
      ],
      lines: {
        hook: [
          'Det började med ett vad. {Hero} och {friend} möttes {place}, och båda hade förfärligt tråkigt.',
          'Slå aldrig vad med din bästa vän. {Hero} och {friend} gjorde det, {place}, en måndag.',
        ],
        setup: [
          'Den som hämtar det dyrbaraste i världen före solnedgången vinner, sa de, och tog varandra i hand.',
          'Före solnedgången, kom de överens. Den som kommer med det dyrbaraste har vunnit. Klara, färdiga, gå.',
        ],
        step: [
          '{Friend.the} hade det lätt. Före lunch låg en krona i säcken, och man borde nog inte fråga varifrån.',
          '{Friend.the} lånade en krona av någon som sov, lade sig nöjt i solen och väntade.',
        ],
        rising: [
          '{Hero.the} letade överallt. Guldet var kallt, silvret fåfängt, och pärlorna hade ingenting att säga.',
          '{Hero.the} gick och gick, och tog upp saker, och lade ner dem igen. Inget kändes dyrbart nog.',
        ],
        deeper: [
          'Så kom regnet. {hero:Genomblöt|Genomblött|Genomblöt|Genomblöt} och trött satte sig {hero.the} till sist, och var nära att ge upp.',
          'Solen var redan på väg ner. Vad är det som ingen kan köpa, tänkte {hero.the}, och fick inget svar.',
        ],
        turn: [
          'Och där fanns {thing}, helt utan prakt, som ingen ville ha. Det är allt jag hittade, suckade {hero.the}.',
          'Till sist återstod bara {thing}, så {thing:vanlig|vanligt} att alla hade gått förbi hela dagen.',
        ],
        peak: [
          'På vägen tillbaka kom en störtflod. {Friend.the} höll fast i kronan, och kronan var tung, och sjönk.',
          'Då gav marken vika under {friend.the}. Kronan glänste vackert, men hålla i den hjälpte ingen.',
        ],
        release: [
          '{Hero.the} tog hjälp av {thing.the}, drog och släppte inte taget förrän båda låg på torra land och skrattade.',
          'Men {thing.the} höll. {Hero.the} sköt på av alla krafter, och så kom {friend.the} upp i solen igen.',
        ],
        ending: [
          'Du vann, sa {friend.the}. Nej, sa {hero.the}, jag kom inte med något. Jag kom bara tillbaka med dig.',
          'Så vem vann vadet? Ingen av dem. Det dyrbaraste av allt hade suttit bredvid dem sedan i måndags.',
        ],
      },
    },
  },
}
