import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Året uten sommer', '1816: sommeren som ble avlyst', 'En vulkan og et monster'],
      blurb: [
        'I 1816 snødde det i juni. Slik ga en vulkan på den andre siden av jorda oss et berømt monster.',
        'Et fjell eksploderer, sommeren uteblir, og i et hus ved en innsjø drømmer en ung kvinne noe grusomt.',
      ],
      lines: {
        hook: [
          'I juni 1816 falt det snø over åkrene i New England. Folk skulle komme til å snakke om året uten sommer.',
          'I 1816 kom aldri sommeren. Bønder i Europa og Amerika så åkrene sine fryse til i juni.',
        ],
        setup: [
          'Synderen var et fjell. I april 1815 hadde Tambora, i det som nå er Indonesia, sprengt seg selv i stykker.',
          'Året før, i april 1815, hadde Tambora i Indonesia hatt det største utbruddet som noen gang er beskrevet.',
        ],
        step: [
          'Smellet hørtes over to tusen kilometer unna. Offiserer tok det for kanonene på et skip.',
          'Langt borte hørte britiske offiserer torden, tenkte på kanoner og sendte ut båter for å finne slaget.',
        ],
        rising: [
          'Støv og svovel steg høyt til værs, spredte seg rundt hele kloden og dempet lyset fra sola.',
          'Et slør av fine dråper la seg rundt hele jorda. Sola bleknet, og solnedgangene brant som ild.',
        ],
        deeper: [
          'Avlingene slo feil fra Irland til Kina. Havren ble så dyr at mange ikke hadde råd til hest.',
          'Kornet råtnet i regnet. Brødprisen ble doblet, hester sultet, og mange familier flyttet sin vei.',
        ],
        turn: [
          'Den kalde junimåneden satt noen venner inne ved Genfersjøen. Lord Byron sa: La oss skrive spøkelseshistorier.',
          'Ved Genfersjøen regnet det uten stans. Lord Byron kjedet seg og ba gjestene finne på en spøkelseshistorie.',
        ],
        peak: [
          'Mary, atten år, lå våken med et mareritt. I 1818 kunne hele verden lese det: Frankenstein.',
          'En attenåring, som vi kjenner som Mary Shelley, begynte på historien om mannen som skapte liv: Frankenstein.',
        ],
        release: [
          'I juni 1817 rullet Karl Drais ut av Mannheim på to hjul, på et kjøretøy som ikke trengte havre.',
          'Et år senere, i 1817, viste oppfinneren Karl Drais fram en maskin på to hjul: den første sykkelen.',
        ],
        ending: [
          'Et fjell eksploderte. Ut av skyggen av det kom sult, og også et monster som aldri har dødd siden.',
          'Himmelen klarnet igjen. Men hver gang Frankenstein får oss til å grøsse, kjenner vi litt av den tapte sommeren.',
        ],
      },
    },
    truce: {
      title: ['Natten da kanonene tidde', 'Julen 1914', 'Glade jul i ingenmannsland'],
      blurb: [
        'Julaften 1914 på vestfronten. Noen begynner å synge, og den andre siden svarer.',
        'En eneste dag i 1914 tok fiender hverandre i hånden mellom skyttergravene. Ingen hadde gitt ordre om det.',
      ],
      lines: {
        hook: [
          'Julaften 1914 så en britisk vaktpost i Flandern lys på fiendens skyttergrav. Han skjøt ikke.',
          'Det er den tjuefjerde desember 1914. I skyttergravene på vestfronten er det en som begynner å synge.',
        ],
        setup: [
          'De hadde fått høre at de ville være hjemme til jul. I stedet var det gjørme, og hundretusener av døde.',
          'Krigen var fem måneder gammel. Linjene lå så tett at de kunne høre hverandre hoste.',
        ],
        step: [
          'Hjemmefra kom det pakker: tobakk, plumpudding og til hver britiske soldat en messingeske fra prinsesse Mary.',
          'Den dagen var det kommet pakker til begge sider, med brev og tobakk, og regnet var blitt til frost.',
        ],
        rising: [
          'Tyskerne hadde fått tilsendt små grantrær. De satte lys i dem og stilte dem opp på brystvernet.',
          'Det var levende lys. Tyske soldater hadde satt små juletrær langs kanten av skyttergraven sin.',
        ],
        deeper: [
          'Så kom en sang over piggtråden: Stille Nacht. De andre kjente den. De kalte den Silent Night.',
          'Den ene siden sang en julesang, den andre klappet og sang den neste. I timevis gikk ikke annet over tråden.',
        ],
        turn: [
          'Ved daggry klatret menn opp uten gevær, med hendene høyt. Ingen skjøt. Så fulgte flere etter.',
          'Om morgenen reiste noen få seg helt opp. Det var det farligste en kunne gjøre. Ikke et skudd falt.',
        ],
        peak: [
          'De møttes på midten og håndhilste. De byttet knapper, sigarer og fotografier. Noen sparket ball.',
          'I ingenmannsland klippet fiender håret på hverandre, byttet tobakk mot syltetøy og løp hist og her etter en ball.',
        ],
        release: [
          'De begravde også sine døde, side om side, og ved noen graver lød den samme salmen på begge språk.',
          'Sammen begravde de dem som hadde ligget mellom linjene i ukevis. Så gikk de tilbake til hver sin grav.',
        ],
        ending: [
          'Generalene forbød det for alltid. Likevel hadde kanskje hundre tusen mann for en dag valgt freden.',
          'Krigen varte i fire år til. Men det står skrevet: Én gang stanset den, fordi noen sang.',
        ],
      },
    },
    landing: {
      title: ['Tretten minutter til månen', 'Alarm over månen', 'Landingen som nesten gikk galt'],
      blurb: [
        'Juli 1969: På vei ned mot månen går en alarm, og drivstoffet er i ferd med å ta slutt.',
        'Den første månelandingen var sekunder fra å bli avblåst. Så nære på var det.',
      ],
      lines: {
        hook: [
          'Den 20. juli 1969, en mil over månen, gikk det en alarm som ingen av de to astronautene kjente.',
          'Den 20. juli 1969. To menn faller mot månen, og datamaskinen deres begynner plutselig å melde feil.',
        ],
        setup: [
          'Neil Armstrong og Buzz Aldrin hadde forlatt jorda fire dager før, på toppen av sin tids største rakett.',
          'Fire dager før hadde en rakett, høy som et tårn på trettiseks etasjer, båret dem bort fra Florida.',
        ],
        step: [
          'Over dem kretset Michael Collins, alene. Bak månen kunne ingen på jorda høre eller hjelpe ham.',
          'I bane ventet Michael Collins. Hvis de ikke kom seg opp igjen, måtte han fly alene hjem.',
        ],
        rising: [
          'Tolv null to, sto det: for mye å gjøre på én gang. I Houston hadde de få sekunder til å bestemme seg.',
          'Alarm 1202. Datamaskinen var overbelastet. I Houston så en ung ingeniør på lista si og sa: Fortsett.',
        ],
        deeper: [
          'Datamaskinen holdt. Programmet fra Margaret Hamiltons gruppe slapp det små og beholdt det livsviktige.',
          'Margaret Hamiltons gruppe hadde forberedt det: Programmet slapp alt som ikke betydde noe, og fløy videre.',
        ],
        turn: [
          'Da så Armstrong ut. De var på vei rett mot et krater fullt av steinblokker, store som biler.',
          'Men autopiloten styrte dem mot et felt av steinblokker. Armstrong tok over spakene selv.',
        ],
        peak: [
          'Han fløy videre og lette etter flat grunn mens Houston telte drivstoffet. Seksti sekunder. Tretti sekunder.',
          'Pulsen hans steg til hundre og femti. Drivstoff til seksti sekunder, sa radioen. Og så: tretti sekunder.',
        ],
        release: [
          'Støv, et blått lys, stillhet. Så den rolige stemmen hans: Ørnen har landet. I Houston kunne de puste igjen.',
          'Kontaktlys, sa Aldrin. Dere har en gjeng her som holdt på å bli blå, svarte Houston. Nå puster vi igjen.',
        ],
        ending: [
          'Seks hundre millioner mennesker så det første skrittet. Nesten ingen av dem visste hvor nære på det hadde vært.',
          'Fotsporene hans er der ennå. Ingen vind vil viske dem ut, og ingen vil be om å få igjen drivstoffet.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Sist i mål, hver gang', 'Løperen som alltid kom sist', 'Løp likevel'],
      blurb: [
        'Hun kom alltid sist i mål. Det hun gjorde ut av det, kan endre synet ditt på å tape.',
        'Alle kjente henne, for hun kom alltid sist. Så kom dagen da ingen andre ville løpe.',
      ],
      lines: {
        hook: [
          'Førti løpere stilte til start i løpet {place}, og hvert år ble {name} nummer førti. Hvert eneste år.',
          'Ville du vite om løpet {place} var over, måtte du vente på {name}. Hun kom alltid sist.',
        ],
        setup: [
          'Noen klappet av medlidenhet, andre hadde gått hjem. Ved målet holdt de på å slå sammen bordene.',
          'Hun hørte dem le mens de tok ned banneret. Det var ikke vondt ment. Det var bare verre enn det.',
        ],
        step: [
          'Hjemme åpnet hun et hefte og skrev ned et tall: tiden sin. Ikke plasseringen. Bare tiden sin.',
          'Den kvelden laget hun en regel: Fra nå av er det bare én løper å slå, og hun bor i speilet mitt.',
        ],
        rising: [
          'Fra da av sto hun opp før sola. I regn, i frost, på dager da senga holdt henne med begge armer.',
          'Klokken fem hver morgen, når andre snudde seg, knyttet {name} skoene. Ingen så det. Det gjorde ingenting.',
        ],
        deeper: [
          'Hun falt, hun haltet, hun bannet. Og hver kveld var tallet i heftet ett sekund mindre.',
          'En gang løp {rival} forbi henne uten engang å prøve. Hun lo til hun måtte stoppe. Så løp hun videre.',
        ],
        turn: [
          'Så kom stormåret. Ved starten så favorittene opp på himmelen og ble sittende i bilen.',
          'På løpsdagen høljet regnet ned. En etter en trakk seg, av grunner som hørtes svært fornuftige ut.',
        ],
        peak: [
          '{name} hadde løpt gjennom hundre slike morgener. Hun bøyde hodet og gjorde som hun alltid gjorde.',
          'Dårlig vær? Hun hadde aldri trent i noe annet. For første gang løp regnet på hennes side.',
        ],
        release: [
          'Hun ble nummer tre. Ingen slo sammen noe bord. De sto i regnet, og denne gangen syntes ingen synd på henne.',
          'Hun vant ikke den dagen. Hun ble nummer fem, skrev ned tiden og gråt, for det var den beste hun hadde hatt.',
        ],
        ending: [
          'Talent avgjør hvem som er rask i dag. Hvem som kommer igjen i morgen, avgjør resten. Knyt skoene.',
          'Du velger ikke plasseringen din. Du velger å stå på startstreken igjen. En dag kommer det til å være nok.',
        ],
      },
    },
    trees: {
      title: ['Ett tre om dagen', 'Han som plantet skygge', 'En skog av mandager'],
      blurb: [
        'Han plantet ett eneste tre hver dag, der ingenting noen gang hadde vokst. Folk lo i omtrent ti år.',
        'Hva kan ett menneske gjøre mot et helt hav av støv? Ett tre. Og i morgen ett til.',
      ],
      lines: {
        hook: [
          'Da {name} plantet sitt første tre {place}, var det ikke annet der enn stein, støv og vind.',
          'Ingenting vokste {place}. Derfor syntes alle det var så morsomt da {name} kjøpte en spade.',
        ],
        setup: [
          'Han var {hero} uten penger og uten plan, men han hadde én regel: ett tre om dagen. Aldri to. Aldri null.',
          'Ett tre om dagen, sa {name}, {hero} med grove hender. Det er ikke mye, sa de. Nei, sa han, det er alt.',
        ],
        step: [
          'De kalte ham steinenes gartner. Ungene telte de døde pinnene hans høyt og holdt på å le seg i hjel.',
          'Du rekker aldri å sitte i den skyggen, ropte en nabo. Han nikket, og gikk etter vann.',
        ],
        rising: [
          'De første hundre døde. Det gjorde de fleste av de neste også. Han lærte av hvert eneste, og gravde dypere.',
          'Av ti trær tok vinden ni. Det tiende satte han ved siden av en stein, og det neste på samme måte.',
        ],
        deeper: [
          'Noen netter regnet han på det. Det gikk ikke opp. Om morgenen tok han spaden og lot være å regne.',
          'Det femte året kom tørken. Han bar vann til de siste førti, to bøtter om gangen.',
        ],
        turn: [
          'Så en morgen satt {guest} mellom de tynne bladene. Det var noen som trodde på ham. Det var den første.',
          'Og en dag flyttet {guest} inn, helt uten å spørre. {name} la ned spaden og sto lenge stille.',
        ],
        peak: [
          'Etter tretti år sto det elleve tusen trær der. Vinden måtte gå rundt dem, og det regnet igjen.',
          'Ti tusen morgener senere var det en skog der. Den hadde egen tåke, en kilde og mye å fortelle.',
        ],
        release: [
          'Ungene som en gang lo, kom nå med sine egne. De lekte i en skygge som ingen hadde trodd på.',
          'En som hadde ledd aller høyest, kom, svært gammel nå, og satte seg. Her er det svalt, sa han. Det var alt.',
        ],
        ending: [
          'Hvordan planter man en skog? spurte journalistene. {name} ga dem en spade. Slik, sa han. I dag.',
          'Den beste tiden var for tretti år siden. Den nest beste er nå i dag tidlig. Du trenger bare ett tre.',
        ],
      },
    },
    falls: {
      title: ['Nittini fall', 'Det hundrede forsøket', 'Å falle er halve flyturen'],
      blurb: [
        'En som burde kunne fly, faller ned igjen og igjen. Nittini ganger. Og så kommer stormen.',
        'Alle kan fly, unntatt én. En historie om forsøket som ingen teller lenger.',
      ],
      lines: {
        hook: [
          '{Place} bodde {hero} som ikke kunne fly. Nittini forsøk var det blitt, alle nøye talt.',
          'Nittini ganger hadde {hero} hoppet fra det høye treet {place}. Nittini ganger hadde bakken tatt imot.',
        ],
        setup: [
          'De andre fløy slik en puster. Det er lett, ropte de, og det er det dårligste rådet som finnes.',
          'Kanskje du er skapt til å gå, sa de andre vennlig. {Hero.the} takket og klatret opp i treet igjen.',
        ],
        step: [
          'Det siste forsøket endte i en rosebusk. Det gjorde vondt på nye steder, og også det er et framskritt.',
          'En gang ble det i en bløtkake. En gang på en sovende ku. Landingen gikk stadig bedre, flyvingen gikk ikke.',
        ],
        rising: [
          'Bare {friend} lo aldri. Du falt langsommere i dag, sa {friend.the}, jeg rakk å telle til tre.',
          '{Friend}, som så på hvert eneste forsøk, sa: Du faller ikke rett ned lenger. Du har begynt å falle framover.',
        ],
        deeper: [
          'Om natten gikk blikket mot stjernene. De faller ikke, tenkte {hero.the}. Eller så er de bare veldig flinke til det.',
          'Det var like før {hero.the} ga opp. Men all klatring gjør sterk, og å ligge stille er kjedelig.',
        ],
        turn: [
          'Så kom stormen. Vannet steg, og på et berg midt i det hele satt {friend.the} og kom seg ikke bort.',
          'En natt kom flommen. {Friend.the} ropte fra et berg, og ingen av de andre turte å ta til vingene.',
        ],
        peak: [
          'Nå var det ingen som telte. Ingen som tenkte på å fly. {Hero.the} tenkte bare på {friend.the}, og hoppet.',
          'Fly i den vinden? sa de andre. Men {hero.the} hadde falt i alle vinder som finnes, og kjente dem ved navn.',
        ],
        release: [
          'Først borte på berget gikk det opp for dem. Bakken hadde aldri kommet. Du flyr jo, sa {friend.the}.',
          'Berget ble nådd, med et tau, og de holdt sammen til daggry. Du glemte å falle, sa {friend.the}.',
        ],
        ending: [
          'Nittini fall var ikke nittini feil. De var de første nittini timene. Du er nærmere enn du tror.',
          'I dag lærer {hero.the} de små å fly. Den første timen er alltid den samme: Slik faller man godt.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Skipet som ble byttet ut', 'Er du fortsatt deg?', 'Planke for planke'],
      blurb: [
        'Et skip blir lappet planke for planke til ingenting gammelt er igjen. Er det samme skip? Og du?',
        'Et to tusen år gammelt spørsmål som begynner med en råtten planke og slutter med deg.',
      ],
      lines: {
        hook: [
          'I havna i Athen lå det et skip som alle kjente. En dag spurte noen om det egentlig fortsatt lå der.',
          'Hvor mye av en ting kan du bytte ut før den er borte? Det spurte grekerne om et berømt skip.',
        ],
        setup: [
          'Det hadde ført helten Thesevs hjem fra Kreta, forteller Plutark, og athenerne stelte det til hans ære.',
          'Det var skipet til Thesevs, han som kjempet mot Minotauros. Byen, skriver Plutark, tok vare på det i århundrer.',
        ],
        step: [
          'Tre råtner. Så hver gang en planke ble bløt, tok en tømmermann den ut og satte inn en ny og sterk.',
          'Det ene året var det masten, et annet årene. Ingen merket noen forskjell. Det var jo bare godt stell.',
        ],
        rising: [
          'Til slutt var det ikke én gammel planke igjen. Det er samme skip, sa noen. En kopi, sa andre.',
          'Så kom dagen da den siste gamle planken ble byttet ut, og filosofene begynte å krangle.',
        ],
        deeper: [
          'Langt senere gjorde Thomas Hobbes det verre: Hva om noen tok vare på plankene og bygde et skip til?',
          'La oss si, sa Hobbes, at en mann hadde spart på alt det gamle treverket og satt det sammen. Hvilket er ekte?',
        ],
        turn: [
          'Er et skip treverket sitt? Da ødelegger hver reparasjon det. Er det formen sin? Da kan det finnes to.',
          'Hvis det er treverket som teller, er det borte for lengst. Hvis det er formen, kan det aldri bli gammelt.',
        ],
        peak: [
          'Se på hånden din. De fleste av cellene i huden er bare noen uker gamle. Ingen spurte om du fortsatt er deg.',
          'Og du? Huden din fornyer seg på uker, knoklene på år. Du ligger i tørrdokk i dette øyeblikk.',
        ],
        release: [
          'Kanskje er vi mindre lik en ting og mer lik en elv: alltid nytt vann, og alltid samme navn.',
          'Kanskje er det ikke treverket som blir, men reisen: én lang fortelling, der hver planke kjente den neste.',
        ],
        ending: [
          'Du er ikke plankene dine. Du er hånden som fortsetter å reparere. Så hva vil du bytte ut i dag?',
          'Skipet seilte videre mens de kranglet. Kanskje er det svaret: Det er det samme så lenge det seiler.',
        ],
      },
    },
    butterfly: {
      title: ['Sommerfuglens spørsmål', 'Hvem drømmer hvem?', 'Zhuangzi våkner'],
      blurb: [
        'En vis mann drømmer at han er en sommerfugl. Så våkner han, og noe er ikke sikkert lenger.',
        'For over to tusen år siden sovnet en mann i Kina. Spørsmålet hans er fortsatt våkent.',
      ],
      lines: {
        hook: [
          'For mer enn to tusen år siden sovnet en mann i Kina, og den dag i dag har han ikke helt våknet.',
          'Filosofiens korteste drøm er mer enn to tusen år gammel, og den veier mindre enn et blad.',
        ],
        setup: [
          'Han het Zhuangzi. Han likte å le, eide ikke stort, og stolte ikke på noe som var sikkert.',
          'Zhuangzi var en tenker som heller ville ha en gjørmete elv enn et palass. En varm dag la han seg og sov.',
        ],
        step: [
          'Han drømte at han var en sommerfugl. Uten navn, uten plikter, uten fortid. Bare vinger og lys.',
          'I drømmen hadde han vinger. Han fløy fra blomst til blomst, godt fornøyd, og fulgte bare seg selv.',
        ],
        rising: [
          'Sommerfuglen visste ikke om noen Zhuangzi. Den savnet ham heller ikke. Hvorfor skulle den det? Den hadde vinden.',
          'Ikke én gang tenkte den: Jeg er en mann som drømmer. Den tenkte, slik sommerfugler gjør: rødt, gult, rødt.',
        ],
        deeper: [
          'Det kjentes like virkelig som dette øyeblikket gjør for deg. Slik er drømmer: De kjennes aldri som drømmer.',
          'Sola var varm og nektaren søt. Hvis det ikke var virkelig, hva er det da som gjør noe virkelig?',
        ],
        turn: [
          'Så våknet han, og der var han: Zhuangzi, med tunge armer og en gammel kappe, uten tvil.',
          'Plutselig lå han i gresset igjen, en gammel mann med stive bein. Og sammen med ham våknet et spørsmål.',
        ],
        peak: [
          'Var jeg en mann som drømte at han var en sommerfugl? Eller er jeg en sommerfugl som drømmer at den er en mann?',
          'Hvem av oss to, spurte han, er drømmen? Er han meg, eller er jeg en lur han tar en varm ettermiddag?',
        ],
        release: [
          'Du kan klype deg i armen. Men en drømt hånd klyper også. Det finnes ingen dør der en ser begge deler.',
          'Han kalte det ikke en feil. Han kalte det tingenes forvandling: snart det ene, snart det andre, og begge sanne.',
        ],
        ending: [
          'I kveld, når du sovner, spør stille: Hvem av oss er det som våkner nå? Og vær ikke redd for svaret.',
          'Kanskje spiller det ingen rolle hva som er virkelig. Kanskje gjelder det å fly godt, så lenge det varer.',
        ],
      },
    },
    cave: {
      title: ['Skygger på veggen', 'Fangen som snudde seg', 'Ut av hulen'],
      blurb: [
        'Mennesker i en hule tror at skygger er verden. En av dem snur seg. Historien til Platon er vår.',
        'Tenk om alt du noen gang har sett, bare var en skygge? Én mann snudde seg og så etter.',
      ],
      lines: {
        hook: [
          'Tenk deg at du hele livet hadde stirret på en vegg. Slik begynner Platon, for tjuefire hundre år siden.',
          'En hule, et bål og en vegg. Mer trengte ikke Platon for å beskrive hele menneskelivet.',
        ],
        setup: [
          'I en hule sitter mennesker, lenket siden barndommen, så de bare kan se én ting: veggen foran seg.',
          'Der inne finnes mennesker som aldri har snudd på hodet. De lider ikke. De vet ikke om noe annet.',
        ],
        step: [
          'Bak dem brenner et bål. Foran det blir figurer båret forbi, og på veggen vandrer skyggene deres.',
          'Skygger går over berget: en hest, en krukke, et tre. For dem er det ikke skygger. Det er verden.',
        ],
        rising: [
          'De har eksperter. Den som gjetter hvilken skygge som kommer som den neste, får applaus og kalles vis.',
          'De gir skyggene navn og krangler om dem. Det finnes premier til den som kjenner dem best.',
        ],
        deeper: [
          'En dag blir en satt fri. Han snur seg, og det første han lærer, er at sannheten svir i øynene.',
          'Så blir en av dem løst og må reise seg. Ilden blender ham. Han vil tilbake til plassen sin.',
        ],
        turn: [
          'Han snubler oppover og kommer ut. Først tåler han bare natten, og stjernene i vannet.',
          'Veien opp er bratt. Ute ser han ingenting, for der er det altfor lyst. Så, langsomt, kommer fargene.',
        ],
        peak: [
          'Og så ser han et tre. Ikke skyggen av et tre. Han står foran det og gråter, fordi det har blader.',
          'Til slutt løfter han blikket, ser sola og forstår: Alle skyggene der nede var lånt av den.',
        ],
        release: [
          'Han går ned igjen for å fortelle det. I mørket snubler han, og de ler: Der oppe ødela du øynene dine.',
          'Han vender tilbake for å befri de andre. De takker ham ikke. Ingen vil høre at veggen er en vegg.',
        ],
        ending: [
          'Veggen vår får plass i en lomme nå, og den lyser. Det er en god hule. Har du snudd deg i dag?',
          'Lenkene var forresten aldri låst særlig godt. Det begynner, sier Platon, med at du snur på hodet.',
        ],
      },
    },
  },
}
