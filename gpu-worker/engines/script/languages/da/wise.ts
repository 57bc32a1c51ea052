import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Året uden sommer', '1816: sommeren, der blev aflyst', 'En vulkan og et monster'],
      blurb: [
        'I 1816 sneede det i juni. Sådan gav en vulkan på den anden side af jorden os et berømt monster.',
        'Et bjerg eksploderer, sommeren udebliver, og i et hus ved en sø får en ung kvinde en frygtelig drøm.',
      ],
      lines: {
        hook: [
          'I juni 1816 faldt der sne over markerne i New England. Folk kom til at tale om året uden sommer.',
          'I 1816 kom sommeren aldrig. Bønder i Europa og Amerika så deres marker fryse til i juni.',
        ],
        setup: [
          'Synderen var et bjerg. I april 1815 havde Tambora, i det nuværende Indonesien, sprængt sig selv i stykker.',
          'Et år før, i april 1815, var Tambora i Indonesien gået i udbrud, det største, der nogensinde er beskrevet.',
        ],
        step: [
          'Braget kunne høres over to tusind kilometer borte. Officerer tog det for kanonerne på et skib.',
          'Langt borte hørte britiske officerer torden, tænkte på kanoner og sendte både ud for at finde slaget.',
        ],
        rising: [
          'Støv og svovl steg højt op i luften, bredte sig om hele kloden og dæmpede solens lys.',
          'Et slør af fine dråber lagde sig om hele jorden. Solen blegnede, og solnedgangene brændte som ild.',
        ],
        deeper: [
          'Høsten slog fejl fra Irland til Kina. Havren blev så dyr, at mange ikke havde råd til en hest.',
          'Kornet rådnede i regnen. Prisen på brød blev fordoblet, heste sultede, og mange familier drog væk.',
        ],
        turn: [
          'Den kolde juni sad nogle venner inde ved Genevesøen. Lord Byron sagde: Lad os skrive spøgelseshistorier.',
          'Ved Genevesøen regnede det uden ende. Lord Byron kedede sig og bad sine gæster finde på en spøgelseshistorie.',
        ],
        peak: [
          'Mary, atten år, lå vågen med et mareridt. I 1818 kunne hele verden læse det: Frankenstein.',
          'En attenårig, som vi kender som Mary Shelley, begyndte på historien om manden, der skabte liv: Frankenstein.',
        ],
        release: [
          'I juni 1817 rullede Karl Drais ud af Mannheim på to hjul, på et køretøj, der ikke behøvede havre.',
          'Et år senere, i 1817, viste opfinderen Karl Drais en maskine på to hjul frem: den første cykel.',
        ],
        ending: [
          'Et bjerg eksploderede. Ud af dets skygge kom sult, og også et monster, der aldrig er død siden.',
          'Himlen klarede op igen. Men hver gang Frankenstein får os til at gyse, mærker vi lidt af den tabte sommer.',
        ],
      },
    },
    truce: {
      title: ['Natten, da kanonerne tav', 'Julen 1914', 'Glade jul i ingenmandsland'],
      blurb: [
        'Juleaften 1914 på vestfronten. Nogen begynder at synge, og den anden side svarer.',
        'En enkelt dag i 1914 gav fjender hinanden hånden mellem skyttegravene. Ingen havde givet ordre til det.',
      ],
      lines: {
        hook: [
          'Juleaften 1914 så en britisk vagtpost i Flandern lys på fjendens skyttegrav. Han skød ikke.',
          'Det er den fireogtyvende december 1914. I vestfrontens skyttegrave er der en, der begynder at synge.',
        ],
        setup: [
          'De havde fået at vide, at de ville være hjemme til jul. I stedet var der mudder og hundredtusinder af døde.',
          'Krigen var fem måneder gammel. Linjerne lå så tæt, at man kunne høre hinanden hoste.',
        ],
        step: [
          'Hjemmefra kom der pakker: tobak, plumbudding og til hver britisk soldat en messingæske fra prinsesse Mary.',
          'Den dag var der kommet pakker til begge sider, med breve og tobak, og regnen var blevet til frost.',
        ],
        rising: [
          'Tyskerne havde fået små grantræer sendt. De satte lys på dem og stillede dem op på brystværnet.',
          'Det var levende lys. Tyske soldater havde sat små juletræer langs kanten af deres skyttegrav.',
        ],
        deeper: [
          'Så kom en sang over pigtråden: Stille Nacht. De andre kendte den. De kaldte den bare Silent Night.',
          'Den ene side sang en julesang, den anden klappede og sang den næste. I timevis gik der ikke andet over tråden.',
        ],
        turn: [
          'Ved daggry kravlede mænd op uden geværer, med hænderne højt. Ingen skød. Så fulgte flere efter.',
          'Om morgenen rejste nogle få sig helt op. Det var det farligste, man kunne gøre. Der faldt ikke et skud.',
        ],
        peak: [
          'De mødtes på midten og gav hånd. De byttede knapper, cigarer og fotografier. Nogle sparkede til en bold.',
          'I ingenmandsland klippede fjender håret på hinanden, byttede tobak for syltetøj og løb hist og her efter en bold.',
        ],
        release: [
          'De begravede også deres døde, side om side, og ved nogle grave lød den samme salme på begge sprog.',
          'Sammen begravede de dem, der havde ligget mellem linjerne i ugevis. Så gik de tilbage til deres grave.',
        ],
        ending: [
          'Generalerne forbød det for altid. Alligevel havde omkring hundrede tusind mand for en dag valgt freden.',
          'Krigen varede fire år endnu. Men det står skrevet: Én gang holdt den inde, fordi nogen sang.',
        ],
      },
    },
    landing: {
      title: ['Tretten minutter til månen', 'Alarm over månen', 'Landingen, der nær var mislykkedes'],
      blurb: [
        'Juli 1969: På vej ned mod månen lyder en alarm, og brændstoffet er ved at slippe op.',
        'Den første månelanding var sekunder fra at blive afblæst. Så tæt på var det.',
      ],
      lines: {
        hook: [
          'Den 20. juli 1969, ti kilometer over månen, lød der en alarm, som ingen af de to astronauter kendte.',
          'Den 20. juli 1969. To mænd falder mod månen, og deres computer begynder pludselig at melde fejl.',
        ],
        setup: [
          'Neil Armstrong og Buzz Aldrin havde forladt jorden fire dage før, på toppen af sin tids største raket.',
          'Fire dage før havde en raket, høj som et tårn på seksogtredive etager, båret dem bort fra Florida.',
        ],
        step: [
          'Over dem kredsede Michael Collins alene. Bag månen kunne ingen på jorden høre eller hjælpe ham.',
          'I kredsløb ventede Michael Collins. Kunne de ikke lette igen, måtte han flyve alene hjem.',
        ],
        rising: [
          'Tolv nul to, stod der: for meget at gøre på én gang. I Houston havde de få sekunder til at beslutte sig.',
          'Alarm 1202. Computeren var overbelastet. I Houston kiggede en ung ingeniør på sin liste og sagde: Fortsæt.',
        ],
        deeper: [
          'Computeren holdt. Programmet fra Margaret Hamiltons hold slap det små og beholdt det livsvigtige.',
          'Margaret Hamiltons hold havde forberedt det: Programmet slap alt, der ikke betød noget, og fløj videre.',
        ],
        turn: [
          'Så kiggede Armstrong ud. De var på vej lige mod et krater fuldt af klippeblokke, store som biler.',
          'Men autopiloten styrede dem mod en mark af klippeblokke. Armstrong tog selv styringen.',
        ],
        peak: [
          'Han fløj videre og søgte jævn grund, mens Houston talte brændstoffet ned. Tres sekunder. Tredive sekunder.',
          'Hans puls steg til hundrede og halvtreds. Brændstof til tres sekunder, sagde radioen. Og så: tredive sekunder.',
        ],
        release: [
          'Støv, et blåt lys, stilhed. Så hans rolige stemme: Ørnen er landet. I Houston kunne de trække vejret igen.',
          'Kontaktlys, sagde Aldrin. I har en flok her, der var ved at blive blå, svarede Houston. Nu ånder vi igen.',
        ],
        ending: [
          'Seks hundrede millioner mennesker så det første skridt. Næsten ingen af dem vidste, hvor tæt på det havde været.',
          'Hans fodspor er der stadig. Ingen vind vil slette dem, og ingen vil bede om at få brændstoffet igen.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Sidst i mål, hver gang', 'Løberen, der altid kom sidst', 'Løb alligevel'],
      blurb: [
        'Hun kom altid sidst i mål. Hvad hun fik ud af det, kan ændre dit syn på at tabe.',
        'Alle kendte hende, for hun kom altid sidst. Så kom dagen, da ingen andre ville løbe.',
      ],
      lines: {
        hook: [
          'Fyrre løbere stillede op til løbet {place}, og hvert år blev {name} nummer fyrre. Hvert eneste år.',
          'Ville man vide, om løbet {place} var forbi, måtte man vente på {name}. Hun kom altid sidst.',
        ],
        setup: [
          'Nogle klappede af medlidenhed, andre var gået hjem. Ved målet var de i gang med at klappe bordene sammen.',
          'Hun hørte dem grine, mens de tog banneret ned. Det var ikke ondt ment. Det var bare værre end det.',
        ],
        step: [
          'Derhjemme åbnede hun et hæfte og skrev et tal: sin tid. Ikke sin placering. Kun sin tid.',
          'Den aften lavede hun en regel: Fra nu af skal jeg kun slå én løber, og hun bor i mit spejl.',
        ],
        rising: [
          'Fra da af stod hun op før solen. I regn, i frost, på dage, hvor sengen holdt hende med begge arme.',
          'Klokken fem hver morgen, når andre vendte sig om, bandt {name} sine sko. Ingen så det. Det gjorde ikke noget.',
        ],
        deeper: [
          'Hun faldt, hun haltede, hun bandede. Og hver aften var tallet i hæftet ét sekund mindre.',
          'Engang løb {rival} forbi hende uden så meget som at prøve. Hun lo, til hun måtte standse. Så løb hun videre.',
        ],
        turn: [
          'Så kom stormens år. Ved starten kiggede favoritterne op på himlen og blev siddende i bilen.',
          'På løbsdagen styrtede regnen ned. En efter en trak sig, af grunde, der lød meget fornuftige.',
        ],
        peak: [
          '{name} havde løbet gennem hundrede morgener som den. Hun bøjede hovedet og gjorde, som hun altid gjorde.',
          'Dårligt vejr? Hun havde aldrig trænet i andet. For første gang løb regnen på hendes side.',
        ],
        release: [
          'Hun blev nummer tre. Ingen klappede noget bord sammen. De stod i regnen, og denne gang havde ingen ondt af hende.',
          'Hun vandt ikke den dag. Hun blev nummer fem, skrev sin tid ned og græd, for det var hendes bedste.',
        ],
        ending: [
          'Talent afgør, hvem der er hurtig i dag. Hvem der kommer igen i morgen, afgør resten. Bind dine sko.',
          'Du vælger ikke din placering. Du vælger at stå ved starten igen. En dag vil det være nok.',
        ],
      },
    },
    trees: {
      title: ['Et træ om dagen', 'Ham, der plantede skygge', 'En skov af mandage'],
      blurb: [
        'Han plantede et eneste træ hver dag, hvor intet nogensinde havde groet. Folk lo i omkring ti år.',
        'Hvad kan ét menneske gøre mod et helt hav af støv? Et træ. Og i morgen et til.',
      ],
      lines: {
        hook: [
          'Da {name} plantede sit første træ {place}, var der ikke andet end sten, støv og vind.',
          'Intet groede {place}. Derfor syntes alle, at det var så sjovt, da {name} købte en spade.',
        ],
        setup: [
          'Han var {hero} uden penge og uden plan, men han havde én regel: et træ om dagen. Aldrig to. Aldrig nul.',
          'Et træ om dagen, sagde {name}, {hero} med grove hænder. Det er ikke meget, sagde de. Nej, sagde han, det er alt.',
        ],
        step: [
          'De kaldte ham stenenes gartner. Børnene talte hans døde pinde højt og var ved at dø af grin.',
          'Du når aldrig at sidde i den skygge, råbte en nabo. Han nikkede og gik efter noget vand.',
        ],
        rising: [
          'De første hundrede døde. Det gjorde de fleste af de næste også. Han lærte af hvert eneste og gravede dybere.',
          'Af ti træer tog vinden de ni. Det tiende satte han ved siden af en sten, og det næste på samme måde.',
        ],
        deeper: [
          'Nogle nætter regnede han efter. Det gik ikke op. Om morgenen tog han spaden og lod være med at regne.',
          'I det femte år kom tørken. Han bar vand til de sidste fyrre, to spande ad gangen.',
        ],
        turn: [
          'Så en morgen sad {guest} mellem de tynde blade. Der var nogen, der troede på ham. Det var den første.',
          'Og en dag flyttede {guest} ind, helt uden at spørge. {name} lagde spaden og stod stille længe.',
        ],
        peak: [
          'Efter tredive år stod der elleve tusind træer. Vinden måtte gå udenom, og det regnede igen.',
          'Ti tusind morgener senere var der en skov. Den havde sin egen tåge, en kilde og en masse at fortælle.',
        ],
        release: [
          'Børnene, der engang lo, kom nu med deres egne. De legede i en skygge, som ingen havde troet på.',
          'En, der havde grinet allerhøjest, kom, meget gammel nu, og satte sig. Her er køligt, sagde han. Det var det hele.',
        ],
        ending: [
          'Hvordan planter man en skov? spurgte journalisterne. {name} gav dem en spade. Sådan her, sagde han. I dag.',
          'Den bedste tid var for tredive år siden. Den næstbedste er her til morgen. Du behøver kun ét træ.',
        ],
      },
    },
    falls: {
      title: ['Nioghalvfems fald', 'Det hundrede forsøg', 'At falde er den halve flyvning'],
      blurb: [
        'En, der burde kunne flyve, falder ned igen og igen. Nioghalvfems gange. Og så kommer stormen.',
        'Alle kan flyve, undtagen én. En historie om det forsøg, som ingen tæller mere.',
      ],
      lines: {
        hook: [
          '{Place} boede {hero}, der ikke kunne flyve. Nioghalvfems forsøg var det blevet til, alle nøje talt.',
          'Nioghalvfems gange var {hero} sprunget fra det høje træ {place}. Nioghalvfems gange havde jorden taget imod.',
        ],
        setup: [
          'De andre fløj, som man trækker vejret. Det er let, råbte de, og det er det dårligste råd, der findes.',
          'Måske er du skabt til at gå, sagde de andre venligt. {Hero.the} takkede og kravlede op i træet igen.',
        ],
        step: [
          'Det seneste forsøg endte i en rosenbusk. Det gjorde ondt på nye steder, og også det er et fremskridt.',
          'Én gang blev det i en lagkage. Én gang på en sovende ko. At lande gik bedre og bedre, at flyve gik slet ikke.',
        ],
        rising: [
          'Kun {friend} lo aldrig. Du faldt langsommere i dag, sagde {friend.the}, jeg nåede at tælle til tre.',
          '{Friend}, der så hvert eneste forsøg, sagde: Du falder ikke lige ned længere. Du er begyndt at falde fremad.',
        ],
        deeper: [
          'Om natten gik blikket mod stjernerne. De falder ikke, tænkte {hero.the}. Eller også er de bare meget gode til det.',
          'Det var lige før, {hero.the} gav op. Men man bliver stærk af at klatre, og at ligge stille er kedeligt.',
        ],
        turn: [
          'Så kom stormen. Vandet steg, og på en klippe midt i det hele sad {friend.the} og kunne ikke komme væk.',
          'En nat kom oversvømmelsen. {Friend.the} kaldte fra en klippe, og ingen af de andre turde gå på vingerne.',
        ],
        peak: [
          'Nu var der ingen, der talte. Ingen, der tænkte på at flyve. {Hero.the} tænkte kun på {friend.the} og sprang.',
          'Flyve i den vind? sagde de andre. Men {hero.the} var faldet i alle vinde, der findes, og kendte dem ved navn.',
        ],
        release: [
          'Først henne på klippen gik det op for dem. Der var aldrig kommet nogen jord. Du flyver jo, sagde {friend.the}.',
          'Klippen blev nået, med et reb, og de holdt sammen til daggry. Du glemte at falde, sagde {friend.the}.',
        ],
        ending: [
          'Nioghalvfems fald var ikke nioghalvfems fejl. De var de første nioghalvfems timer. Du er tættere på, end du tror.',
          'I dag lærer {hero.the} de små at flyve. Den første time er altid den samme: Sådan her falder man godt.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Skibet, der blev skiftet ud', 'Er du stadig dig?', 'Planke for planke'],
      blurb: [
        'Et skib bliver lappet planke for planke, til intet gammelt er tilbage. Er det samme skib? Og du?',
        'Et to tusind år gammelt spørgsmål, der begynder med en rådden planke og ender med dig.',
      ],
      lines: {
        hook: [
          'I Athens havn lå der et skib, som alle kendte. En dag spurgte nogen, om det nu også stadig lå der.',
          'Hvor meget af en ting kan man skifte ud, før den er væk? Det spurgte grækerne om et berømt skib.',
        ],
        setup: [
          'Det havde bragt helten Theseus hjem fra Kreta, fortæller Plutark, og athenerne bevarede det til hans ære.',
          'Det var Theseus’ skib, ham, der kæmpede mod Minotauros. Byen, skriver Plutark, passede på det i århundreder.',
        ],
        step: [
          'Træ rådner. Så hver gang en planke blev blød, tog en tømrer den ud og satte en ny og stærk i.',
          'Det ene år var det masten, et andet årerne. Ingen mærkede nogen forskel. Det var jo bare god pleje.',
        ],
        rising: [
          'Til sidst var der ikke én gammel planke tilbage. Det er samme skib, sagde nogle. En kopi, sagde andre.',
          'Så kom dagen, da den sidste gamle planke blev skiftet ud, og filosofferne begyndte at skændes.',
        ],
        deeper: [
          'Langt senere gjorde Thomas Hobbes det værre: Hvad nu, hvis nogen gemte plankerne og byggede et skib til?',
          'Lad os sige, sagde Hobbes, at en mand havde gemt alt det gamle træ og samlet det. Hvilket er så det rigtige?',
        ],
        turn: [
          'Er et skib sit træ? Så ødelægger hver reparation det. Er det sin form? Så kan der være to af det.',
          'Hvis det er træet, der tæller, er det væk for længst. Hvis det er formen, kan det aldrig blive gammelt.',
        ],
        peak: [
          'Se på din hånd. De fleste af hudens celler er kun nogle uger gamle. Ingen spurgte, om du stadig er dig.',
          'Og du? Din hud fornyer sig på uger, dine knogler på år. Du ligger i tørdok i dette øjeblik.',
        ],
        release: [
          'Måske ligner vi ikke en ting, men snarere en flod: altid nyt vand, og altid det samme navn.',
          'Måske er det ikke træet, der bliver, men rejsen: én lang fortælling, hvor hver planke kendte den næste.',
        ],
        ending: [
          'Du er ikke dine planker. Du er hånden, der bliver ved med at reparere. Så hvad vil du skifte ud i dag?',
          'Skibet sejlede videre, mens de skændtes. Måske er det svaret: Det er det samme, så længe det sejler.',
        ],
      },
    },
    butterfly: {
      title: ['Sommerfuglens spørgsmål', 'Hvem drømmer hvem?', 'Zhuangzi vågner'],
      blurb: [
        'En vis mand drømmer, at han er en sommerfugl. Så vågner han, og noget er ikke sikkert mere.',
        'For over to tusind år siden faldt en mand i søvn i Kina. Hans spørgsmål er stadig vågent.',
      ],
      lines: {
        hook: [
          'For mere end to tusind år siden faldt en mand i søvn i Kina, og han er ikke helt vågnet endnu.',
          'Filosofiens korteste drøm er mere end to tusind år gammel, og den vejer mindre end et blad.',
        ],
        setup: [
          'Han hed Zhuangzi. Han holdt af at le, ejede ikke ret meget og stolede ikke på noget, der var sikkert.',
          'Zhuangzi var en tænker, der hellere ville have en mudret flod end et palads. En varm dag lagde han sig til at sove.',
        ],
        step: [
          'Han drømte, at han var en sommerfugl. Uden navn, uden pligter, uden fortid. Kun vinger og lys.',
          'I drømmen havde han vinger. Han fløj fra blomst til blomst, veltilfreds, og fulgte kun sig selv.',
        ],
        rising: [
          'Sommerfuglen kendte ikke nogen Zhuangzi. Den savnede ham heller ikke. Hvorfor skulle den? Den havde vinden.',
          'Ikke én gang tænkte den: Jeg er en mand, der drømmer. Den tænkte, som sommerfugle nu gør: rødt, gult, rødt.',
        ],
        deeper: [
          'Det føltes lige så virkeligt som dette øjeblik for dig. Sådan er drømme: De føles aldrig som drømme.',
          'Solen var varm og nektaren sød. Hvis det ikke var virkeligt, hvad er det så, der gør noget virkeligt?',
        ],
        turn: [
          'Så vågnede han, og dér var han: Zhuangzi, med tunge arme og en gammel kjortel, uden nogen tvivl.',
          'Pludselig lå han i græsset igen, en gammel mand med stive ben. Og sammen med ham vågnede et spørgsmål.',
        ],
        peak: [
          'Var jeg en mand, der drømte, at han var en sommerfugl? Eller er jeg en sommerfugl, der drømmer, at den er en mand?',
          'Hvem af os to, spurgte han, er drømmen? Er han mig, eller er jeg hans lur på en varm eftermiddag?',
        ],
        release: [
          'Du kan knibe dig i armen. Men en drømt hånd kniber også. Der er ingen dør, hvorfra man ser begge dele.',
          'Han kaldte det ikke en fejl. Han kaldte det tingenes forvandling: snart det ene, snart det andet, og begge sande.',
        ],
        ending: [
          'I aften, når du falder i søvn, så spørg stille: Hvem af os er det, der vågner nu? Og frygt ikke svaret.',
          'Måske er det lige meget, hvad der er virkeligt. Måske gælder det om at flyve godt, så længe det varer.',
        ],
      },
    },
    cave: {
      title: ['Skygger på væggen', 'Fangen, der vendte sig om', 'Ud af hulen'],
      blurb: [
        'Mennesker i en hule tager skygger for verden. En af dem vender sig om. Platons historie er vores.',
        'Tænk, hvis alt, du nogensinde har set, kun var en skygge? Én mand vendte sig om og så efter.',
      ],
      lines: {
        hook: [
          'Forestil dig, at du hele livet havde stirret på en væg. Sådan begynder Platon, for fireogtyve hundrede år siden.',
          'En hule, et bål og en væg. Mere behøvede Platon ikke for at beskrive hele menneskelivet.',
        ],
        setup: [
          'I en hule sidder mennesker, lænket siden barndommen, så de kun kan se én ting: væggen foran dem.',
          'Derinde er der mennesker, som aldrig har drejet hovedet. De lider ikke. De kender ikke til andet.',
        ],
        step: [
          'Bag dem brænder et bål. Foran det bliver figurer båret forbi, og på væggen vandrer deres skygger.',
          'Skygger går hen over klippen: en hest, en krukke, et træ. For dem er det ikke skygger. Det er verden.',
        ],
        rising: [
          'De har eksperter. Den, der gætter, hvilken skygge der kommer som den næste, får klapsalver og kaldes vis.',
          'De giver skyggerne navne og skændes om dem. Der er præmier til den, der kender dem bedst.',
        ],
        deeper: [
          'En dag bliver en sat fri. Han vender sig om, og det første, han lærer, er, at sandheden svier i øjnene.',
          'Så bliver en af dem løst og må rejse sig. Ilden blænder ham. Han vil tilbage til sin plads.',
        ],
        turn: [
          'Han snubler opad og kommer ud. Først kan han kun tåle natten og stjernerne i vandet.',
          'Vejen op er stejl. Udenfor ser han ingenting, for der er for lyst. Så, langsomt, kommer farverne.',
        ],
        peak: [
          'Og så ser han et træ. Ikke skyggen af et træ. Han står foran det og græder, fordi det har blade.',
          'Til sidst løfter han blikket, ser solen og forstår: Alle skyggerne dernede var lånt af den.',
        ],
        release: [
          'Han går ned igen for at fortælle det. I mørket snubler han, og de ler: Deroppe ødelagde du dine øjne.',
          'Han vender tilbage for at befri de andre. De takker ham ikke. Ingen vil høre, at væggen er en væg.',
        ],
        ending: [
          'Vores væg kan være i en lomme nu, og den lyser. Det er en god hule. Har du vendt dig om i dag?',
          'Lænkerne var for resten aldrig låst særlig godt. Det begynder, siger Platon, med at man drejer hovedet.',
        ],
      },
    },
  },
}
