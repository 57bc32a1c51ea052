import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Havet er rarere enn du tror', 'Dypets hemmeligheter', 'Tre hjerter og en sang'],
      blurb: [
        'Blått blod, fedre som føder, og en sang som krysser et hav: fakta fra dypet.',
        'Under bølgene gjelder andre regler. Det siste faktumet kommer du til å fortelle videre i dag.',
      ],
      opening: [
        'Vi har gått på månen, men det meste av havet har ingen sett. Her er det vi vet så langt.',
        'To tredjedeler av planeten vår ligger under vann, og der nede virker nesten ingenting slik du tror.',
        'Hold pusten. Vi skal ned dit de aller underligste av naboene våre alltid har bodd.',
      ],
      items: {
        octopus:
          'En blekksprut har tre hjerter og blått blod. To hjerter passer gjellene, og det tredje tar seg av resten.',
        seahorse:
          'Hos sjøhestene er det faren som blir gravid. Han kan sette over tusen unger til verden på én gang.',
        ridge:
          'Jordas lengste fjellkjede ligger under vann. Den snor seg gjennom havene i sekstifem tusen kilometer.',
        sharks: 'Haier er eldre enn trær. De gikk på jakt i havet før det fantes en eneste skog på land.',
        plankton:
          'Omtrent hvert andre åndedrag kommer fra havet: Bitte små plankton lager halvparten av alt oksygen.',
        turtle:
          'Havskilpadda vender etter flere tiår tilbake til stranden der hun ble klekket. Hun leser jordas magnetfelt.',
        maps: 'Vi har bedre kart over månen enn over vår egen havbunn. Det meste der nede er ennå et tomt ark.',
      },
      crown: 'Og hvalene? Sangene deres bærer i hundrevis av kilometer. De prater på tvers av hav, i mørket.',
      closing: [
        'Så neste gang du står på stranden, lytt. Kanskje er det en veldig stor en som forteller en lang historie.',
        'Havet holder på de fleste hemmelighetene sine. Det fine er at det er noe igjen å oppdage.',
        'Og det var bare det vi vet. De virkelig rare tingene svømmer fortsatt omkring der nede.',
      ],
    },
    space: {
      title: ['Fakta som får deg til å føle deg liten', 'Du er laget av stjerner', 'En dag lengre enn et år'],
      blurb: [
        'En planet som kan flyte, fotspor som aldri blir borte, og hva du selv er laget av.',
        'Korte fakta om et veldig stort sted. Det siste handler om deg.',
      ],
      opening: [
        'Se opp i kveld. Nesten alt du ser der oppe, er underligere enn noe eventyr om det.',
        'Verdensrommet begynner bare ti mil over hodet ditt. Derfra må sunn fornuft bli hjemme.',
        'Universet bryr seg ikke om hva vi kaller normalt. Det er nettopp det som gjør det så vidunderlig. Klar?',
      ],
      items: {
        venus:
          'På Venus er en dag lengre enn et år. En runde om seg selv tar 243 jorddøgn, en tur rundt sola 225.',
        footprints: 'Fotsporene på månen er der ennå. Uten vind og regn kan de ligge der i millioner av år.',
        sunlight:
          'Sollyset i ansiktet ditt er åtte minutter gammelt. Hvis sola sloknet, ville vi ikke merke det før da.',
        saturn:
          'Saturn er så lett for størrelsen at den ville flyte på vann. Du trenger bare et veldig stort badekar.',
        station:
          'Astronautene på romstasjonen ser seksten soloppganger om dagen. De suser rundt jorda på nitti minutter.',
        olympus:
          'Den høyeste vulkanen vi kjenner, står på Mars. Den er omtrent to og en halv gang så høy som Everest.',
        leaving:
          'Månen er på vei bort fra oss, nesten fire centimeter i året. Omtrent så fort vokser neglene dine.',
      },
      crown:
        'Og det beste til slutt: Jernet i blodet ditt og kalken i knoklene dine ble en gang smidd inni stjerner.',
      closing: [
        'Så når du ser opp på himmelen i kveld, ikke føl deg liten. Du ser på dine eldste slektninger.',
        'Du er ikke bare i universet. Universet er i deg, og akkurat nå sitter det og ser en film.',
        'Ikke dårlig av litt stjernestøv, hva? Send det videre til en annen som er laget av stjerner.',
      ],
    },
    animals: {
      title: ['Dyrene vet noe du ikke vet', 'Den ville siden av det vanlige', 'Utrolige dyr rundt deg'],
      blurb: [
        'De smaker med føttene, hører gjennom bakken og glemmer aldri et ansikt.',
        'Naboene dine med pels og fjær har talenter som du knapt ville tro på.',
      ],
      opening: [
        'Du deler planeten med ekte superhelter. De har bare ingen kappe, og noen av dem bor i hagen din.',
        'Tror du at du kjenner dyrene? Da kommer det her noen fakta som de selv skryter av på fest.',
        'Naturen har øvd seg i noen milliarder år. Her er noen av de mest overraskende ideene den har fått.',
      ],
      items: {
        bee: 'En arbeiderbie lager omtrent en tolvdels teskje honning i hele sitt liv. Tenk på det ved frokosten.',
        crow: 'Kråker glemmer aldri et ansikt. Er du slem mot én, kjefter den på deg i årevis og advarer de andre.',
        butterfly:
          'Sommerfugler smaker med føttene. De må bare tråkke på et blad for å vite om lunsjen duger.',
        owl: 'En ugle kan ikke bevege øynene i det hele tatt. For å se seg om vrir den hodet opptil 270 grader.',
        elephant:
          'Elefanter kan høre med føttene. Dype rop går gjennom bakken til venner mange kilometer unna.',
        dog: 'Snuteavtrykket til en hund er like unikt som fingeravtrykket ditt. Ikke to snuter i verden er like.',
        bear: 'Under den hvite pelsen er isbjørnen svart. Selve hårene har ingen farge i det hele tatt, og er hule.',
      },
      crown:
        'Og rødnebbterna flyr fra pol til pol hvert år: I løpet av et liv blir det tre ganger til månen og tilbake.',
      closing: [
        'Neste gang du føler deg helt vanlig, husk: Et sted står en lykkelig sommerfugl midt i lunsjen sin.',
        'Hvem av dem ville du gjerne vært for en dag? Velg med omhu, og vær for sikkerhets skyld snill mot kråkene.',
        'Og de synes det er vi som er rare: Vi går på to bein og betaler for å sove i skogen.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Tre ønsker på en øde øy', 'Velg selskapet ditt med omhu', 'Lampa på stranden'],
      blurb: [
        'Tre skipbrudne, én lampe, tre ønsker. To av dem ønsker klokt. Så er det den tredjes tur.',
        'På en øde øy gir en trollmann dem ett ønske hver. Hva kan vel gå galt?',
      ],
      lines: {
        hook: [
          '{First}, {second} og {third} led skipbrudd og ble skylt opp på en svært liten øde øy.',
          'På en øy med en eneste palme satt {first}, {second} og {third}. Der hadde de sittet i tre år.',
        ],
        setup: [
          'Det fantes ikke annet å spise enn kokosnøtter. Kokos til frokost, og så suppe. Det var kokossuppe.',
          'De kunne historiene til hverandre utenat. {First.the} hadde bare to, og begge handlet om suppe.',
        ],
        step: [
          '{Second.the} førte kalenderen, {first.the} speidet etter skip, og {third.the} hadde ansvar for humøret.',
          'På søndager kranglet de. På mandager også. På tirsdager stemte de over hvem sin tur det var til å ha rett.',
        ],
        rising: [
          'En morgen skylte bølgene en gammel lampe i land. De gned den ren, og ut klatret en trollmann.',
          'Så snublet {second.the} over en gammel lampe i sanden, og ut kom en trollmann, ennå i tøfler.',
        ],
        deeper: [
          'Han nøs lenge. Tusen års støv, sa han, og ingen har noen gang hatt med seg en klut.',
          'Han strakte seg til noe knakk. Dere vekket meg, sa han, så la oss bli ferdige før lunsj.',
        ],
        turn: [
          'Tre ønsker, sa han, altså ett til hver. Jeg vil hjem, ropte {first.the}. Puff, så var det bare to igjen.',
          'Ett ønske hver, gjespet han, og la det gå kvikt. Hjem til bygda mi, sa {first.the} og var borte med et smell.',
        ],
        peak: [
          'Jeg også, sa {second.the}, hjem til hagen min og min egen myke seng! Puff. Det ble veldig stille på øya.',
          '{Second.the} trengte ikke å tenke: Hjem, takk, og noe til lunsj som ikke er en kokosnøtt! Pang.',
        ],
        release: [
          '{Third.the} så til venstre. {Third.the} så til høyre. All den sanden, og ingen å holde humøret oppe for.',
          '{Third.the} tidde en stund. Og du, spurte trollmannen. Det er så forferdelig stille her, kom svaret.',
        ],
        ending: [
          'Jeg er så ensom, sukket {third.the}. Jeg ønsker at de to vennene mine var her hos meg igjen. Puff.',
          'Vet du hva, sa {third.the}. Jeg savner de to allerede. Jeg ønsker at de var her igjen. Pang. Pang.',
        ],
      },
    },
    errand: {
      title: ['Verdens langsomste ærend', 'Bare en rask tur hjem', 'Mens vi venter på skilpadda'],
      blurb: [
        'En tur i det grønne, én glemt ting og en skilpadde som tilbyr seg å hente den. Det kreves tålmodighet.',
        'De glemte bare én liten ting. Skilpadda er straks tilbake. Skilpadda er vel straks tilbake?',
      ],
      lines: {
        hook: [
          '{First}, {second} og en skilpadde dro på piknik {place}. Med skilpadda tok det fire dager.',
          'En vakker dag la {first}, {second} og en skilpadde ut på piknik {place}. En uke senere var de framme.',
        ],
        setup: [
          'De bredte ut teppet og pakket opp, og så kvapp {first.the} til. Vi har glemt {thing.the}!',
          'Alt var med, osten, bløtkaka, saften. Det var bare {thing.the} som lå igjen hjemme på bordet.',
        ],
        step: [
          'En piknik uten, sa {second.the}, er bare å sitte på bakken. Det var alle straks enige om.',
          'De så lenge på hverandre. Så kikket de, av en eller annen grunn, begge to på skilpadda.',
        ],
        rising: [
          'Jeg går, sa skilpadda. Men dere må love å ikke røre kaka før jeg er tilbake. Lover dere det?',
          'Nåja, sa skilpadda, så går vel jeg. Men ingen spiser så mye som en smule før jeg kommer igjen.',
        ],
        deeper: [
          'De lovet det. Skilpadda forsvant bak buskene, og de la seg på ryggen og så på skyene.',
          'På ære og samvittighet, sa de. Skilpadda nikket, gikk sin vei, og bladene lukket seg langsomt etter den.',
        ],
        turn: [
          'Det gikk en dag. Det gikk to. Osten begynte å røre på seg selv. Et løfte er et løfte, sa {first.the}.',
          'Det ble kveld, og morgen, og kveld igjen. Nå må den være her straks, sa de på den femte dagen.',
        ],
        peak: [
          'Etter en uke rumlet magene høyere enn fuglene sang. Det må ha skjedd noe, sa {second.the}.',
          'På den tiende dagen orket ikke {second.the} å stå lenger. Den kommer ikke, sa {first.the} matt.',
        ],
        release: [
          'Bare et stykke, sa {first.the}. Skilpadda ville forstå det. Og de strakte seg etter kaka.',
          'Nå har vi ventet lenge nok, bestemte de. Med skjelvende poter løftet de kaka ut av esken.',
        ],
        ending: [
          'Da lød det en stemme fra buskene: Jeg visste det! Hvis dere jukser på den måten, så går jeg ikke i det hele tatt!',
          'Aha! ropte skilpadda og hoppet fram bak treet. Der ser dere, akkurat derfor har jeg ikke gått ennå!',
        ],
      },
    },
    stars: {
      title: ['Hva sier stjernene deg?', 'En svært skarp slutning', 'En natt i telt'],
      blurb: [
        'Et geni og den tålmodige hjelperen hans er på telttur. Om natten spør han hva stjernene forteller.',
        'To i telt, en himmel full av stjerner og ett spørsmål. Svaret er nærmere enn de tror.',
      ],
      lines: {
        hook: [
          '{Hero}, den klokeste i landet, dro på telttur {place} med {helper} ved navn {name}.',
          'Det var en gang {hero} og {helper} som het {name}, og de skulle ligge i telt {place} i helgen.',
        ],
        setup: [
          '{Hero.the} forklarte bålet, suppa og mosen. {name} tente bålet, kokte suppa og satte opp teltet.',
          'Hele dagen holdt {hero.the} foredrag om naturen, mens {name} satte opp teltet. Det var et skikkelig fint telt.',
        ],
        step: [
          'Iakttakelse er alt, sa {hero.the} over desserten. Du ser, min kjære venn, men du legger ikke merke til noe.',
          'De fleste ser, sa {hero.the} med suppe på haka, men de færreste legger merke til noe. {name} tidde.',
        ],
        rising: [
          'De sa god natt og krøp inn i teltet. Snart hørtes ikke annet enn to helt ulike slags snorking.',
          'De spiste for mye, lo litt og sovnet. {name} hadde stilt kart, støvler og lampe på rekke.',
        ],
        deeper: [
          'I mørket tutet en ugle, og noe raslet. Vinden strøk over leiren, sval og ganske forfriskende.',
          'Utpå de små timer lød det en lyd, som fra en som virkelig anstrenger seg for ikke å bli hørt.',
        ],
        turn: [
          'Noen timer senere dultet {hero.the} til vennen sin. {name}, se opp på himmelen. Si meg, hva ser du?',
          'Klokken tre om natten vekket {hero.the} ham. Fort, {name}. Se opp. Hva forteller dette synet deg?',
        ],
        peak: [
          'Jeg ser millioner av stjerner, sa {name}. Noen av dem må ha planeter, og der kan det finnes liv.',
          '{name} tenkte seg om. Etter månen å dømme er klokken over tre, sa han, og i morgen blir det fint vær.',
        ],
        release: [
          'Og det sier meg at vi er små og verden stor, og at vi er heldige som får være her. Og deg?',
          'Og dessuten, la han til, ganske rørt, hvor små vi er under denne himmelen. Hva sier den deg, da?',
        ],
        ending: [
          '{Hero.the} tidde et øyeblikk. {name}, ditt geni, sa han. Det sier meg at noen har stjålet teltet vårt.',
          '{Hero.the} sukket svært dypt. Det sier meg, kjære {name}, at en tyv akkurat nå eier et skikkelig fint telt.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Vinn dagen før frokost', 'Små regler for en god dag', 'En bedre dag allerede i kveld'],
      blurb: [
        'Ingen magi og ingen iskalde dusjer klokken fem: noen få små regler som gir deg en time om dagen.',
        'Små vaner, stor virkning. Det siste tipset er det som holder liv i alle de andre.',
      ],
      opening: [
        'Du trenger ikke et nytt liv. Du trenger noen bedre minutter. Her er de som betyr mest.',
        'Gode dager er ikke tilfeldige. De er bygd av svært små ting, og du kan begynne allerede i kveld.',
        'Alle har de samme tjuefire timene. Slik får du tilbake noen av dine, helt uten stress.',
      ],
      items: {
        twoMinutes:
          'Tar noe mindre enn to minutter, gjør det med en gang. Å skrive det ned koster allerede mer.',
        hardFirst:
          'Gjør det vanskeligste først, før du leser en eneste melding. Da går resten av dagen i medvind.',
        evening:
          'Legg fram klærne og pakk veska om kvelden. Om morgenen er ingen mennesker gode til å bestemme seg.',
        phone: 'La telefonen sove i et annet rom. Du sovner fortere, og du må stå opp for å slå den av.',
        walk: 'Står du fast? Gå en tur på ti minutter. Gode ideer liker bein og kommer sjelden til den som stirrer.',
        water:
          'Drikk et glass vann før den første koppen kaffe. Du har nettopp klart deg åtte timer uten en dråpe.',
        three:
          'Skriv ned tre oppgaver for dagen, ikke ti. Tre som blir gjort, slår ti som stirrer på deg om natten.',
      },
      crown:
        'Og det viktigste: Hopp aldri over en god vane to ganger. Én gang er en glipp. To er en ny vane.',
      closing: [
        'Velg bare én av dem, og begynn i morgen. Om en måned husker du ikke hvordan det var før.',
        'Ikke prøv alle på én gang. En liten stein på rett sted kan få en bekk til å skifte retning.',
        'Ingenting av dette er vanskelig. Det er hemmeligheten. Det lette blir gjort, og det som blir gjort, vokser.',
      ],
    },
    home: {
      title: ['Hjemmetriks som faktisk virker', 'Mindre rot, mer penger', 'Hjemmet ditt vil takke deg'],
      blurb: [
        'Let aldri mer etter nøklene, kast mindre, spar mer: små triks for et roligere hjem.',
        'Triks som bestemor kunne og husverten ikke kjenner. Det siste er verdt ordentlige penger.',
      ],
      opening: [
        'Et rolig hjem handler ikke om penger. Det handler om noen kloke vaner. Kom inn.',
        'Det meste av kaoset hjemme kommer fra de samme få hullene. Slik tetter du dem, ett lite triks om gangen.',
        'Enten jobber hjemmet for deg, eller så jobber du for hjemmet. Med disse triksene kan dere bytte i dag.',
      ],
      items: {
        keys: 'Gi nøklene én skål ved døra, og ikke noe annet sted. Da leter du aldri etter dem mer.',
        wait: 'Vent tre dager før du kjøper det du ikke trenger. De fleste ønsker lever ikke så lenge.',
        photo:
          'Ta et bilde før du skrur noe fra hverandre: ledninger, hyller, maskiner. Du får bruk for det.',
        double:
          'Lag dobbelt så mye mat, og frys halvparten. En tung dag får du middag av den du var i forrige uke.',
        light:
          'Ha lykt, batterier og vann i én kasse, og prøv den en gang i året. Stormer ringer ikke på forhånd.',
        plug: 'Før du ringer etter hjelp, sjekk støpselet, sikringen og filteret. Det er nesten alltid ett av dem.',
        oneOut: 'For hver ny ting som kommer inn, må en gammel ut. Da vokser aldri skapene deg over hodet.',
      },
      crown: 'Og med penger: Spar først, og bruk så det som er igjen. Andre veien er det aldri noe igjen.',
      closing: [
        'Begynn med skåla til nøklene. Det tar ett minutt, og sparer deg for hele dager av livet ditt.',
        'Prøv bare ett i kveld. Orden er ikke et talent. Det er små valg som du bare gjør én gang.',
        'Et hjem trenger ikke å være perfekt. Det skal bare la deg sove godt og komme deg ut i tide.',
      ],
    },
    people: {
      title: ['Slik blir du husket med varme', 'Små ord, store dører', 'Setninger som åpner hjerter'],
      blurb: [
        'Husk navn, demp en krangel, og si skikkelig unnskyld: små regler for store møter.',
        'Ingen er født flink med folk. Det er en håndfull vaner, og den siste tar ett minutt.',
      ],
      opening: [
        'Å være god med folk er ikke en gave. Det er en håndfull vaner, og ingen trenger å være høylytt.',
        'Folk glemmer hva du kan. De glemmer ikke hvordan de hadde det ved siden av deg. Slik gjør du.',
        'De beste verktøyene for mennesker koster ingenting, veier ingenting og brukes nesten aldri. Før nå.',
      ],
      items: {
        names: 'Når du hører et navn, si det høyt med en gang. Hyggelig å møte deg, Anna. Da sitter det.',
        angry:
          'Skriv den sinte meldingen, men ikke send den. Sov på den først. Ved frokosten sletter du den med glede.',
        ear: 'Når noen klager, spør: Vil du ha hjelp, eller vil du ha et øre? Det redder kvelden for dere begge.',
        praise:
          'Skryt av folk bak ryggen deres. Det når dem nesten alltid, og da er det verdt dobbelt så mye.',
        pause: 'Tell til tre før du svarer. Mange sier det viktige først etter den første lille stillheten.',
        sorry:
          'En god unnskyldning har ikke noe men. Unnskyld, det var min feil. Punktum. Det er hele kunsten.',
        question:
          'Ikke gi råd med en gang. Still ett spørsmål til. De fleste finner svaret selv mens de forklarer.',
      },
      crown: 'Og det viktigste: Akkurat nå tenker du på et menneske. Ring. I dag. Det tar bare ett minutt.',
      closing: [
        'Du kommer ikke til å huske alt. Husk én ting: Vær den du selv gjerne ville sitte ved siden av.',
        'Første gang kjennes det kanskje rart. Andre gang kjennes det vennlig. Siden er det bare den du er.',
        'Vennlighet er den eneste evnen som blir større når du gir den bort. Prøv det allerede i dag.',
      ],
    },
  },
}
