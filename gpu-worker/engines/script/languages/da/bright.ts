import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Havet er særere, end du tror', 'Dybets hemmeligheder', 'Tre hjerter og en sang'],
      blurb: [
        'Blåt blod, fædre, der føder, og en sang, der krydser et hav: fakta fra dybet.',
        'Under bølgerne gælder andre regler. Det sidste faktum kommer du til at fortælle videre i dag.',
      ],
      opening: [
        'Vi har gået på månen, men det meste af havet har ingen set. Her er, hvad vi ved indtil nu.',
        'To tredjedele af vores planet ligger under vand, og dernede fungerer næsten intet, som du tror.',
        'Hold vejret. Vi skal ned, dér hvor de allermærkeligste af vores naboer altid har boet.',
      ],
      items: {
        octopus:
          'En blæksprutte har tre hjerter og blåt blod. To hjerter passer gællerne, og det tredje klarer resten.',
        seahorse:
          'Hos søhestene er det faren, der bliver gravid. Han kan sætte over tusind unger i verden på én gang.',
        ridge:
          'Jordens længste bjergkæde ligger under vandet. Den snor sig gennem havene i femogtres tusind kilometer.',
        sharks: 'Hajer er ældre end træer. De gik på jagt i havet, før der fandtes en eneste skov på land.',
        plankton:
          'Omtrent hvert andet åndedrag kommer fra havet: Bittesmå plankton laver halvdelen af al ilt.',
        turtle:
          'Havskildpadden vender efter årtier tilbage til den strand, hvor hun blev klækket. Hun læser jordens magnetfelt.',
        maps: 'Vi har bedre kort over månen end over vores egen havbund. Det meste dernede er stadig et tomt ark.',
      },
      crown:
        'Og hvalerne? Deres sange kan høres over hundreder af kilometer. De snakker på tværs af have, i mørket.',
      closing: [
        'Så næste gang du står ved stranden, så lyt. Måske er der en meget stor en, der fortæller en lang historie.',
        'Havet beholder de fleste af sine hemmeligheder. Det gode er: Der er stadig noget at opdage.',
        'Og det var kun det, vi ved. De virkelig sære ting svømmer stadig rundt dernede.',
      ],
    },
    space: {
      title: [
        'Fakta, der får dig til at føle dig lille',
        'Du er lavet af stjerner',
        'En dag, der er længere end et år',
      ],
      blurb: [
        'En planet, der kan flyde, fodspor, der aldrig bliver væk, og hvad du selv er lavet af.',
        'Korte fakta om et meget stort sted. Den sidste handler om dig.',
      ],
      opening: [
        'Kig op i aften. Næsten alt, hvad du ser deroppe, er sælsommere end noget eventyr om det.',
        'Rummet begynder kun hundrede kilometer over dit hoved. Derfra må den sunde fornuft blive hjemme.',
        'Universet er ligeglad med, hvad vi kalder normalt. Det er netop det, der gør det så vidunderligt. Klar?',
      ],
      items: {
        venus:
          'På Venus er en dag længere end et år. En omgang om sig selv tager 243 jorddage, en tur om solen 225.',
        footprints: 'Fodsporene på månen er der endnu. Uden vind og regn kan de ligge der i millioner af år.',
        sunlight:
          'Sollyset på dit ansigt er otte minutter gammelt. Gik solen ud, ville vi først mærke det otte minutter efter.',
        saturn:
          'Saturn er så let af sin størrelse, at den ville flyde på vand. Man mangler bare et meget stort badekar.',
        station:
          'Astronauterne på rumstationen ser seksten solopgange om dagen. De suser rundt om jorden på halvfems minutter.',
        olympus:
          'Den højeste vulkan, vi kender, står på Mars. Den er omkring to en halv gange så høj som Everest.',
        leaving:
          'Månen er på vej væk fra os, næsten fire centimeter om året. Omtrent så hurtigt vokser dine negle.',
      },
      crown:
        'Og det bedste til sidst: Jernet i dit blod og kalken i dine knogler blev engang smedet inde i stjerner.',
      closing: [
        'Så når du kigger op på himlen i aften, skal du ikke føle dig lille. Du ser på din ældste familie.',
        'Du er ikke bare i universet. Universet er i dig, og lige nu sidder det og ser en film.',
        'Ikke dårligt af en smule stjernestøv, vel? Send det videre til en anden, der er lavet af stjerner.',
      ],
    },
    animals: {
      title: ['Dyrene ved noget, du ikke ved', 'Den vilde side af det normale', 'Utrolige dyr omkring dig'],
      blurb: [
        'De smager med fødderne, hører gennem jorden og glemmer aldrig et ansigt.',
        'Dine naboer med pels og fjer har talenter, som du næppe ville tro på.',
      ],
      opening: [
        'Du deler planeten med rigtige superhelte. De har bare ingen kappe på, og nogle af dem bor i din have.',
        'Tror du, at du kender dyrene? Så kommer her nogle fakta, som de selv praler af til fest.',
        'Naturen har øvet sig i nogle milliarder år. Her er nogle af de mest overraskende idéer, den har fået.',
      ],
      items: {
        bee: 'En arbejderbi laver cirka en tolvtedel af en teskefuld honning i hele sit liv. Tænk på det til morgenmaden.',
        crow: 'Krager glemmer aldrig et ansigt. Vær led mod én, så skælder den dig ud i årevis og advarer de andre.',
        butterfly:
          'Sommerfugle smager med fødderne. De skal bare træde på et blad for at vide, om frokosten duer.',
        owl: 'En ugle kan slet ikke bevæge øjnene. For at se sig om drejer den hovedet op til 270 grader.',
        elephant:
          'Elefanter kan høre med fødderne. Dybe kald går gennem jorden til venner mange kilometer borte.',
        dog: 'En hunds snudeaftryk er lige så enestående som dit fingeraftryk. Ikke to snuder i verden er ens.',
        bear: 'Under den hvide pels er isbjørnen sort. Selve hårene har slet ingen farve, og de er hule.',
      },
      crown:
        'Og havternen flyver fra pol til pol hvert år: I løbet af et liv bliver det tre gange til månen og tilbage.',
      closing: [
        'Næste gang du føler dig helt almindelig, så husk: Et sted står en lykkelig sommerfugl midt i sin frokost.',
        'Hvem af dem ville du gerne være for en dag? Vælg med omhu, og vær for en sikkerheds skyld sød mod kragerne.',
        'Og de synes, det er os, der er mærkelige: Vi går på to ben og betaler for at sove i skoven.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Tre ønsker på en øde ø', 'Vælg dit selskab med omhu', 'Lampen på stranden'],
      blurb: [
        'Tre skibbrudne, én lampe, tre ønsker. De to ønsker klogt. Så er det den tredjes tur.',
        'På en øde ø giver en troldmand dem hver ét ønske. Hvad kan der dog gå galt?',
      ],
      lines: {
        hook: [
          '{First}, {second} og {third} led skibbrud og blev skyllet op på en meget lille øde ø.',
          'På en ø med en enkelt palme sad {first}, {second} og {third}. Dér havde de siddet i tre år.',
        ],
        setup: [
          'Der var ikke andet at spise end kokosnødder. Kokos til morgenmad, og så suppe. Det var kokossuppe.',
          'De kunne hinandens historier udenad. {First.the} havde kun to, og begge handlede om suppe.',
        ],
        step: [
          '{Second.the} passede kalenderen, {first.the} holdt øje med skibe, og {third.the} stod for humøret.',
          'Om søndagen skændtes de. Om mandagen også. Om tirsdagen stemte de om, hvis tur det var til at have ret.',
        ],
        rising: [
          'En morgen skyllede bølgerne en gammel lampe i land. De gned den ren, og ud kravlede en troldmand.',
          'Så snublede {second.the} over en gammel lampe i sandet, og ud kom en troldmand, stadig i tøfler.',
        ],
        deeper: [
          'Han nyste længe. Tusind års støv, sagde han, og ikke én har nogensinde haft en klud med.',
          'Han strakte sig, til noget knagede. I vækkede mig, sagde han, så lad os få det overstået før frokost.',
        ],
        turn: [
          'Tre ønsker, sagde han, altså ét til hver. Jeg vil hjem, råbte {first.the}. Puf, så var der kun to tilbage.',
          'Et ønske hver, gabte han, og lad det gå lidt kvikt. Hjem til min landsby, sagde {first.the} og var væk med et knald.',
        ],
        peak: [
          'Også mig, sagde {second.the}, hjem til min have og min egen bløde seng! Puf. Der blev meget stille på øen.',
          '{Second.the} behøvede ikke tænke sig om: Hjem, tak, og noget til frokost, der ikke er en kokosnød! Bang.',
        ],
        release: [
          '{Third.the} så til venstre. {Third.the} så til højre. Alt det sand, og ingen at holde humøret oppe for.',
          '{Third.the} tav lidt. Og du, spurgte troldmanden. Her er så forfærdelig stille, lød svaret.',
        ],
        ending: [
          'Jeg er så ensom, sukkede {third.the}. Jeg ønsker, at mine to venner var her hos mig igen. Puf.',
          'Ved du hvad, sagde {third.the}. Jeg savner de to allerede. Jeg ønsker, at de var her igen. Bang. Bang.',
        ],
      },
    },
    errand: {
      title: ['Verdens langsomste ærinde', 'Bare en hurtig tur hjem', 'Mens vi venter på skildpadden'],
      blurb: [
        'En skovtur, én glemt ting og en skildpadde, der tilbyder at hente den. Der kræves tålmodighed.',
        'De glemte bare én lille ting. Skildpadden er her straks. Skildpadden er her da straks?',
      ],
      lines: {
        hook: [
          '{First}, {second} og en skildpadde tog på udflugt {place}. Med skildpadden tog det fire dage.',
          'En skøn dag drog {first}, {second} og en skildpadde på udflugt {place}. En uge senere var de fremme.',
        ],
        setup: [
          'De bredte tæppet ud og pakkede op, og så gav det et sæt i {first.the}. Vi har glemt {thing.the}!',
          'Alt var med, osten, lagkagen, saftevandet. Det var kun {thing.the}, der lå hjemme på bordet.',
        ],
        step: [
          'En udflugt uden, sagde {second.the}, er bare at sidde på jorden. Det var alle straks enige om.',
          'De så længe på hinanden. Så kiggede de, af en eller anden grund, begge to på skildpadden.',
        ],
        rising: [
          'Jeg går, sagde skildpadden. Men I skal love ikke at røre lagkagen, før jeg er tilbage. Lover I det?',
          'Nå ja, sagde skildpadden, så går jeg da. Men ingen spiser så meget som en krumme, før jeg kommer igen.',
        ],
        deeper: [
          'De lovede det. Skildpadden forsvandt bag buskene, og de lagde sig på ryggen og så på skyerne.',
          'På ære og samvittighed, sagde de. Skildpadden nikkede, gik sin vej, og bladene lukkede sig langsomt efter den.',
        ],
        turn: [
          'Der gik en dag. Der gik to. Osten begyndte at røre på sig selv. Et løfte er et løfte, sagde {first.the}.',
          'Det blev aften, og morgen, og aften igen. Nu må den være her om lidt, sagde de på femtedagen.',
        ],
        peak: [
          'Efter en uge knurrede maverne højere, end fuglene sang. Der må være sket noget, sagde {second.the}.',
          'På tiendedagen kunne {second.the} ikke stå på benene mere. Den kommer ikke, sagde {first.the} mat.',
        ],
        release: [
          'Bare et stykke, sagde {first.the}. Skildpadden ville forstå det. Og de rakte ud efter lagkagen.',
          'Nu har vi ventet længe nok, besluttede de. Med rystende poter løftede de lagkagen ud af æsken.',
        ],
        ending: [
          'Så lød der en stemme fra buskene: Jeg vidste det! Hvis I snyder på den måde, så går jeg slet ikke!',
          'Aha! råbte skildpadden og sprang frem bag træet. Der kan I se, netop derfor er jeg ikke gået endnu!',
        ],
      },
    },
    stars: {
      title: ['Hvad siger stjernerne dig?', 'En meget skarp slutning', 'En nat i telt'],
      blurb: [
        'Et geni og hans tålmodige medhjælper er på telttur. Om natten spørger han, hvad stjernerne fortæller.',
        'To i telt, en himmel fuld af stjerner og ét spørgsmål. Svaret er nærmere, end de tror.',
      ],
      lines: {
        hook: [
          '{Hero}, den klogeste i landet, tog på telttur {place} med {helper} ved navn {name}.',
          'Der var engang {hero} og {helper}, der hed {name}, og de skulle ligge i telt {place} i weekenden.',
        ],
        setup: [
          '{Hero.the} forklarede bålet, suppen og mosset. {name} tændte bålet, kogte suppen og rejste teltet.',
          'Hele dagen holdt {hero.the} foredrag om naturen, mens {name} rejste teltet. Det var et rigtig fint telt.',
        ],
        step: [
          'Iagttagelse er alt, sagde {hero.the} over desserten. Du kigger, min kære ven, men du ser ikke.',
          'De fleste kigger, sagde {hero.the} med suppe på hagen, men de færreste lægger mærke til noget. {name} tav.',
        ],
        rising: [
          'De sagde godnat og krøb ind i teltet. Snart hørtes der ikke andet end to vidt forskellige slags snorken.',
          'De spiste for meget, lo lidt og faldt i søvn. {name} havde stillet kort, støvler og lampe på række.',
        ],
        deeper: [
          'I mørket tudede en ugle, og noget raslede. Vinden strøg hen over lejren, sval og ganske forfriskende.',
          'Ud på de små timer lød der en lyd, som af en, der virkelig gør sig umage for ikke at kunne høres.',
        ],
        turn: [
          'Nogle timer senere puffede {hero.the} til sin ven. {name}, kig op på himlen. Sig mig, hvad ser du?',
          'Klokken tre om natten vækkede {hero.the} ham. Hurtigt, {name}. Kig op. Hvad siger det syn dig?',
        ],
        peak: [
          'Jeg ser millioner af stjerner, sagde {name}. Nogle af dem må have planeter, og dér kan der være liv.',
          '{name} tænkte sig om. At dømme efter månen er klokken over tre, sagde han, og i morgen bliver det fint vejr.',
        ],
        release: [
          'Og det siger mig, at vi er små og verden stor, og at vi er heldige at være her. Og dig?',
          'Og desuden, tilføjede han ganske rørt, hvor små vi er under denne himmel. Hvad siger det da dig?',
        ],
        ending: [
          '{Hero.the} tav et øjeblik. {name}, dit geni, sagde han. Det siger mig, at nogen har stjålet vores telt.',
          '{Hero.the} sukkede meget dybt. Det siger mig, kære {name}, at en tyv lige nu ejer et rigtig fint telt.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Vind dagen før morgenmaden', 'Små regler for en god dag', 'En bedre dag allerede i aften'],
      blurb: [
        'Ingen magi og ingen iskolde bade klokken fem: nogle få små regler, der giver dig en time om dagen.',
        'Små vaner, stor virkning. Det sidste tip er det, der holder liv i alle de andre.',
      ],
      opening: [
        'Du behøver ikke et nyt liv. Du behøver nogle bedre minutter. Her er dem, der betyder mest.',
        'Gode dage er ikke et tilfælde. De er bygget af meget små ting, og du kan begynde allerede i aften.',
        'Alle har de samme fireogtyve timer. Sådan får du nogle af dine tilbage, helt uden stress.',
      ],
      items: {
        twoMinutes:
          'Tager noget under to minutter, så gør det med det samme. At skrive det ned koster allerede mere.',
        hardFirst:
          'Gør det sværeste først, før du læser en eneste besked. Så går resten af dagen som en leg.',
        evening:
          'Læg tøjet frem, og pak tasken om aftenen. Om morgenen er ingen mennesker gode til at beslutte sig.',
        phone:
          'Lad telefonen sove i et andet rum. Du falder hurtigere i søvn, og du er nødt til at stå op for at slukke den.',
        walk: 'Kørt fast? Gå en tur på ti minutter. Gode idéer kan lide ben og kommer sjældent til den, der stirrer.',
        water: 'Drik et glas vand før den første kop kaffe. Du har lige klaret dig otte timer uden en dråbe.',
        three:
          'Skriv tre opgaver ned til dagen, ikke ti. Tre, der bliver gjort, slår ti, der stirrer på dig om natten.',
      },
      crown:
        'Og det vigtigste: Spring aldrig en god vane over to gange. Én gang er en smutter. To er en ny vane.',
      closing: [
        'Vælg bare én af dem, og begynd i morgen. Om en måned kan du ikke huske, hvordan det var før.',
        'Prøv dem ikke alle på én gang. En lille sten på det rette sted kan få en bæk til at skifte retning.',
        'Intet af det er svært. Det er hemmeligheden. Det lette bliver gjort, og det, der bliver gjort, vokser.',
      ],
    },
    home: {
      title: ['Huskneb, der faktisk virker', 'Mindre rod, flere penge', 'Dit hjem vil takke dig'],
      blurb: [
        'Led aldrig mere efter nøglerne, spild mindre, brug mindre: små kneb til et roligere hjem.',
        'Kneb, som din mormor kendte og din udlejer ikke gør. Det sidste er rigtige penge værd.',
      ],
      opening: [
        'Et roligt hjem er ikke et spørgsmål om penge. Det er et spørgsmål om nogle kloge vaner. Kom indenfor.',
        'Det meste kaos derhjemme kommer ud af de samme få huller. Sådan lukker du dem, ét lille kneb ad gangen.',
        'Enten arbejder hjemmet for dig, eller også arbejder du for hjemmet. Med de her kneb kan I bytte i dag.',
      ],
      items: {
        keys: 'Giv nøglerne én skål ved døren, og intet andet sted. Så leder du aldrig efter dem igen.',
        wait: 'Vent tre dage, før du køber det, du ikke behøver. De fleste ønsker lever ikke så længe.',
        photo: 'Tag et billede, før du skiller noget ad: ledninger, hylder, maskiner. Du får brug for det.',
        double:
          'Lav dobbelt så meget mad, og frys det halve. På en tung dag får du middag af den, du var i sidste uge.',
        light:
          'Hav lygte, batterier og vand i én kasse, og prøv det af en gang om året. Storme ringer ikke i forvejen.',
        plug: 'Før du ringer efter hjælp, så tjek stikket, sikringen og filteret. Det er næsten altid en af dem.',
        oneOut:
          'For hver ny ting, der kommer ind, må en gammel gå ud. Så vokser skabene dig aldrig over hovedet.',
      },
      crown:
        'Og med penge: Spar op først, og brug så det, der er tilbage. Den anden vej rundt er der aldrig noget.',
      closing: [
        'Begynd med skålen til nøglerne. Det tager et minut og sparer dig for hele dage af dit liv.',
        'Prøv bare én i aften. Orden er ikke et talent. Det er små beslutninger, som du kun tager én gang.',
        'Et hjem behøver ikke være perfekt. Det skal bare lade dig sove godt og komme af sted til tiden.',
      ],
    },
    people: {
      title: ['Sådan bliver du husket med varme', 'Små ord, store døre', 'Sætninger, der åbner hjerter'],
      blurb: [
        'Husk navne, dæmp et skænderi, og sig ordentligt undskyld: små regler for store møder.',
        'Ingen er født god til mennesker. Det er en håndfuld vaner, og den sidste tager et minut.',
      ],
      opening: [
        'At være god til mennesker er ikke en gave. Det er en håndfuld vaner, og ingen behøver være højrøstet.',
        'Folk glemmer, hvad du ved. De glemmer ikke, hvordan de havde det ved siden af dig. Sådan gør man.',
        'De bedste redskaber til mennesker koster intet, vejer intet og bliver næsten aldrig brugt. Indtil nu.',
      ],
      items: {
        names:
          'Når du hører et navn, så sig det højt med det samme. Rart at møde dig, Anna. Så bliver det siddende.',
        angry:
          'Skriv den vrede besked, men send den ikke. Sov på den først. Ved morgenmaden sletter du den med glæde.',
        ear: 'Når nogen klager, så spørg: Vil du have hjælp, eller vil du have et øre? Det redder aftenen for jer begge.',
        praise:
          'Ros folk bag deres ryg. Det når næsten altid frem til dem, og så er det dobbelt så meget værd.',
        pause: 'Tæl til tre, før du svarer. Mange siger først det vigtige efter den første lille stilhed.',
        sorry: 'En god undskyldning har intet men. Undskyld, det var min fejl. Punktum. Det er hele kunsten.',
        question:
          'Giv ikke råd med det samme. Stil ét spørgsmål til. De fleste finder selv svaret, mens de forklarer.',
      },
      crown: 'Og det vigtigste: Lige nu tænker du på et menneske. Ring. I dag. Det tager kun et minut.',
      closing: [
        'Du kommer ikke til at huske det hele. Husk én ting: Vær den, du selv gerne ville sidde ved siden af.',
        'Første gang føles det måske sært. Anden gang føles det venligt. Siden er det bare den, du er.',
        'Venlighed er den eneste evne, der bliver større, når man giver den væk. Prøv det allerede i dag.',
      ],
    },
  },
}
