import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Tre bank ved midnat', 'Ingen ved døren', 'Huset, der fik besøg'],
      blurb: [
        'Hver nat banker det tre gange på en ensom dør. En morgen viser sneen, hvem det var.',
        'Tre bank hver nat, og aldrig et ansigt. Så falder den første sne og fortæller sandheden.',
      ],
      lines: {
        hook: [
          'Hver nat, tre minutter over tolv, bankede nogen på døren til det sidste hus {place}. Tre gange.',
          'Tre bank. Hver nat, lige efter midnat, på det sidste hus {place}, hvor ingen ellers kommer.',
        ],
        setup: [
          '{name}, {hero}, der ikke var let at skræmme, lukkede op hver gang. Der var kun kulden og mørket.',
          'De første nætter løb {name} ud og lukkede op. Intet ansigt, ingen lygte, ingen ånde. Kun mørke.',
        ],
        step: [
          'Naboerne trak på skuldrene. Det er nok vinden, sagde de, men deres egne vinduer var sømmet til.',
          'Hun hængte en klokke på håndtaget og vågede ved siden af den til daggry. Klokken rørte sig ikke.',
        ],
        rising: [
          'Så holdt hun op med at lukke op. Hun sad med et lys, talte slagene og lærte at vente på stilheden.',
          'I stedet begyndte hun at lytte. Det bankede langsomt og roligt, som en gæst, der har al tid i verden.',
        ],
        deeper: [
          'Den niende nat kom det tredje slag aldrig. At sidde og vente på det var værre end at høre det.',
          'For hver nat lød det lidt nærmere, som om døren var ved at blive tyndere derude i mørket.',
        ],
        turn: [
          'Så faldt sneen. Om morgenen så hun fodspor, nøgne og smalle, der førte væk fra hendes dør.',
          'Så kom den første sne. Ved daggry løb et enkelt spor af bare fødder fra hendes trappe og bort.',
        ],
        peak: [
          'Hun ledte i sneen efter sporene derhen. Der var ingen. Hvem det end var, var det kun gået herfra.',
          'Hun søgte efter sporet, der førte ind, men fandt intet. Ingen var kommet til huset. Nogen var gået ud.',
        ],
        release: [
          'Alle de nætter havde ingen bedt om at komme ind. Noget herinde havde bedt om at komme ud.',
          'Det havde aldrig banket udefra. Hele tiden havde det banket indefra og bedt om lov til at gå.',
        ],
        ending: [
          'Den nat sov {name} endelig godt. Tre minutter over tolv, ude i kulden, bankede det for at komme hjem.',
          'Nu var huset tomt og stille. Lige indtil håndtaget, kort efter midnat, langsomt begyndte at dreje.',
        ],
      },
    },
    mirror: {
      title: ['Spejlet, der kom i forvejen', 'Syv sekunder', 'Køb ikke det her spejl'],
      blurb: [
        'Et gammelt spejl viser stuen nogle sekunder for sent. En nat begynder det at vise den for tidligt.',
        'Han fik spejlet næsten gratis. Først haltede billedet bagefter. Så indhentede det ham, og mere til.',
      ],
      lines: {
        hook: [
          'Spejlet kostede næsten ingenting. Sælgeren {place} sagde kun én ting: Lad det aldrig komme foran dig.',
          '{name} fandt spejlet {place}, lænet op ad en mur, med en seddel: Gratis, men se ikke to gange.',
        ],
        setup: [
          '{name}, {hero} uden sans for overtro, hængte det op i entreen og glemte advarslen.',
          'Det tog sig godt ud i entreen. {name}, {hero}, der boede alene, var glad for et ansigt mere i huset.',
        ],
        step: [
          'Det var langsomt, det var det hele. Han løftede hånden, og spejlbilledet løftede sin et øjeblik efter.',
          'På tredjedagen så han det. Han gabte og vendte sig bort, og inde i glasset gabte han stadig.',
        ],
        rising: [
          'Spejlbilledet kom for sent. Han tog tid: syv sekunder. Næste aften var det fem, og så to.',
          'Han talte. Syv sekunder bagefter om mandagen, fire om tirsdagen. Spejlbilledet var ved at indhente ham.',
        ],
        deeper: [
          'Om fredagen holdt det takten, som ethvert ærligt spejl. Han sov ved siden af det, helt uden drømme.',
          'En enkelt aften var det et ganske almindeligt spejl. Han var lige ved at le, og det lo, præcis da han gjorde.',
        ],
        turn: [
          'Så bevægede det sig først. I glasset drejede han hovedet mod døren, og først bagefter hørte han skridtet.',
          'Om lørdagen blinkede spejlbilledet, og først derefter han selv. Det var ikke bagud mere. Det var foran.',
        ],
        peak: [
          'Syv sekunder foran. Han så sig selv stirre hen over sin egen skulder, og så sin mund åbne sig i et skrig.',
          'I glasset så han sig selv blive bleg, vakle baglæns og løfte begge arme mod noget bag ved ham.',
        ],
        release: [
          'Han havde syv sekunder tilbage, og han brugte dem dårligt: Han så på spejlet og ikke på stuen.',
          'Syv sekunder er lang tid. Han vendte sig ikke om. Han kunne ikke holde op med at se, hvad han ville gøre.',
        ],
        ending: [
          'Nu er spejlet til salg igen. Det er helt tomt, siger de, men nu og da banker nogen på glasset.',
          'Man fandt entreen ryddelig og spejlet rent. Derinde, ganske lille, står en mand og venter på sin tur.',
        ],
      },
    },
    scratching: {
      title: ['Det, der venter ved døren', 'Den, der lå ved ilden', 'Luk mig ind'],
      blurb: [
        'En storm, en ensom hytte og en trofast ven, der kradser på døren. Eller er det nu også den?',
        'Årets værste nat kradser noget for at komme ind. Det kender hans navn, og det er tålmodigt.',
      ],
      lines: {
        hook: [
          'Den, der bor {place} med kun {pet} til selskab, har én regel: Efter mørkets frembrud er døren lukket.',
          '{name} havde kun én ven {place}, {pet}, og kun én regel: Efter solnedgang forbliver døren lukket.',
        ],
        setup: [
          'Stormen kom tidligt det år. Klokken seks var lamperne slukket, og {name}, {hero} uden naboer, sad ved ilden.',
          'En novembernat flåede stormen i taget, og {name}, {hero} af den stille slags, rykkede stolen hen til ilden.',
        ],
        step: [
          'Han havde som altid lavet mad til to og sat en skål på gulvet ved siden af de varme sten.',
          'Han nynnede for at holde vinden ude af tankerne, og satte en skål mere ned foran ildstedet.',
        ],
        rising: [
          'Ved midnat hørte han en kradsen, langt nede på døren. Selvfølgelig, tænkte han. {Pet.the} er jo ude endnu.',
          'Så kradsede noget på døren, lavt og forsigtigt. {Pet.the}, tænkte han. Stakkels dyr, i sådan et vejr.',
        ],
        deeper: [
          'Det klynkede, så ligt en ven, der fryser. Han havde allerede hånden på slåen, da han kom i tanker om reglen.',
          'Gode venner kan vente, men det her blev ved. Det kradsede, som om det talte brædderne i døren.',
        ],
        turn: [
          'Gennem sprækken så han våd pels og to øjne, han kendte. Han smilede og rakte ud efter slåen.',
          'Han kiggede gennem nøglehullet. Pels, regn og de øjne, han elskede. Han lo ad sig selv og greb om slåen.',
        ],
        peak: [
          'Bag ham, henne ved ilden, var der noget, der sukkede. Han vendte sig. Dér lå {pet.the}, i dyb og varm søvn.',
          'Så lød der et gab fra ildstedet. {Pet.the} lå dér på de varme sten, og havde ligget der hele aftenen.',
        ],
        release: [
          'Meget varsomt slap han slåen. På den anden side, lige så varsomt, var der noget, der slap håndtaget.',
          'Han rørte sig ikke. Derude holdt klynkeriet op, som når nogen lægger et værktøj fra sig, der ikke duede.',
        ],
        ending: [
          'En tid var der kun regnen. Så sagde det ude fra mørket, med hans egen stemme: Luk mig ind, {name}.',
          'Der var stille lige til daggry. Så talte det med hans mors stemme: {name}, her er så koldt herude.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['Tyven, der kun tog det blanke', 'Sagen om de forsvundne nøgler', 'En meget lille indbrudstyv'],
      blurb: [
        'Nøgler, mønter og skeer forsvinder om natten, og ingen lås er brudt op. Én med tålmodighed følger glansen.',
        'Noget stjæler alt, hvad der glimter, og ingen har set det. Sporet ender ved det mest uventede vindue.',
      ],
      lines: {
        hook: [
          'Først var det en nøgle. Så en sølvske, en vielsesring, en mønt. Ingen lås var brudt op, ingen rude knust.',
          'Nitten tyverier på en måned, og altid på samme måde: et vindue på klem, og én blank ting, der var væk.',
        ],
        setup: [
          'Så sendte de bud efter {name}, {hero} med en sjælden gave: Han kunne sidde stille længere end nogen tyv.',
          '{name}, {hero} med notesbog og kolde fødder, tog sagen, fordi ingen andre ville tro på den.',
        ],
        step: [
          'Han lavede en liste. Intet kostbart var væk, kun det, der glimtede. En tyv, der ikke kan regne, skrev han.',
          'De rige mistænkte de fattige, de fattige de rige. {name} målte vinduerne. En hånd kunne knap komme ind.',
        ],
        rising: [
          'Han pudsede en ske, til den brændte som en stjerne, lagde den {place} og gemte sig bag en tønde.',
          'Fælden var enkel: en blank knap {place}, en god portion måneskin og en nat uden søvn.',
        ],
        deeper: [
          'Midnat gik, så blev den ét, så to. Hele verden sov, og tågen begyndte at drive gæk med ham.',
          'Det regnede. Han tænkte på sin varme seng, og på alle de kloge folk, der lo ad ham lige nu.',
        ],
        turn: [
          'Klokken tre rørte noget på sig. Det var slet ikke et menneske. Det var {culprit} med byttet i munden.',
          'Så kom tyven, uden maske og uden en lyd. {Culprit}, rolig som en kontormand, samlede byttet op.',
        ],
        peak: [
          'Han fulgte efter, over mure og under kærrer, hen til et vindue, hvor et svagt lys endnu brændte.',
          'Af sted gik det, med {name} i hælene, gennem alle haverne, til det sidste hus, hvor en lampe lyste svagt.',
        ],
        release: [
          'Dér sad en gammel kone, der næsten ikke kunne se, og vendte nøgler og skeer i lyset, én for én.',
          'Derinde lå en gammel kone syg. {Culprit.the} lagde gaven på dynen, hvor tredive andre allerede skinnede.',
        ],
        ending: [
          'Hun havde delt sin mad en hård vinter og fik betaling i lys. {name} lukkede sagen: Tyv ikke fundet.',
          'Engang havde hun reddet et lille liv. I rapporten skrev {name}: Ingen tyv, bare en, der siger tak.',
        ],
      },
    },
    letters: {
      title: ['Breve dateret i morgen', 'Afsenderen uden navn', 'Tolv breve'],
      blurb: [
        'Hvert år på samme dag kommer et brev uden afsender, dateret i morgen, og det får altid ret.',
        'En fremmed skriver til hende en gang om året og ved, hvad dagen i morgen bringer. Hvem fører pennen?',
      ],
      lines: {
        hook: [
          'Brevet kom hvert år på den samme morgen. Det havde hverken frimærke eller afsender og var dateret i morgen.',
          'En gang om året lå der et brev på måtten. Blækket var tørt, papiret gammelt, og datoen altid i morgen.',
        ],
        setup: [
          '{name} var {hero}, der gemte på breve. Tag den sene båd, stod der i et. Den tidlige sank inden for en time.',
          'Én linje i hvert, og altid rigtigt. Lån ham ingen penge. Ring til din søster. {name} lærte at adlyde.',
        ],
        step: [
          'Hun spurgte på posthuset, hun spurgte naboerne. Ingen havde set så meget som en sjæl ved hendes dør.',
          'Engang vågede hun hele natten for at fange afsenderen. Ved daggry blinkede hun, og dér lå brevet.',
        ],
        rising: [
          'Det tolvte var anderledes. Der stod: Kom {place.to} i skumringen, og tag {thing.the} med fra loftet.',
          'Så kom det tolvte, længere end de andre. Hent {thing.the} på loftet. Vi ses i skumringen, {place}.',
        ],
        deeper: [
          'Hun var lige ved at blive hjemme. Men man siger ikke nej til en hånd, der har reddet ens liv tre gange.',
          'Hendes hænder rystede, da hun pakkede. I tolv år havde hun undret sig over, hvem der holdt så meget af hende.',
        ],
        turn: [
          'Ingen stod der i tågen. Kun en løs sten, og under stenen var der et tomt skrin af blik.',
          'Hun var alene. Hun kaldte, og ingen svarede. Ved hendes fødder lå én sten løsere end de andre.',
        ],
        peak: [
          'Skrinet var som skabt til {thing.the}. I låget lå tolv tomme ark, en pen og en lille seddel.',
          'Under den lå et skrin med plads til {thing.the}, og i det en pen og tolv tomme ark papir.',
        ],
        release: [
          'På sedlen stod: Nu ved du, hvad du trængte til at høre. Så genkendte hun skriften. Det var hendes egen.',
          'Hun prøvede pennen, skrev sit eget navn og glemte at trække vejret. Det var den samme skrift.',
        ],
        ending: [
          'Så satte hun sig og skrev til en bange ung kvinde for tolv år siden: Tag den sene båd.',
          'Den aften skrev {name} det første. Et sted i fortiden sad en pige og ventede på posten.',
        ],
      },
    },
    ice: {
      title: ['Kronen, der smeltede', 'Tyveriet i det låste tårn', 'Ingen spor i sneen'],
      blurb: [
        'En skat forsvinder fra et låst tårn, og sneen omkring ligger urørt. Der er kun lidt vand tilbage.',
        'Én dør, én nøgle, nysne overalt, og kronen er væk. Svaret lå lige for øjnene af alle.',
      ],
      lines: {
        hook: [
          'Klokken ti stod glaskronen i tårnet. Ved daggry var den væk, og døren var stadig låst.',
          'Ét tårn, én dør, én nøgle. Om morgenen var glaskronen forsvundet, og intet var gået i stykker.',
        ],
        setup: [
          'Ejeren, {owner} med en hel del gæld, havde vist den frem for sine gæster i skæret fra et enkelt lys.',
          'Aftenen før havde {owner} vist den frem for fyrre gæster {place}. Ingen måtte røre den.',
        ],
        step: [
          'Intet på jorden skinnede sådan, svor gæsterne, og så klar var den, at den næsten syntes at trække vejret.',
          'Den er et kongerige værd, havde han sagt, og netop så meget havde han forsikret den for i sidste uge.',
        ],
        rising: [
          'Vagter havde stået på trappen hele natten. De hørte intet, kun hen på morgenen en langsom dryppen.',
          'Den eneste nøgle havde hængt om hans hals. Vagterne havde ikke sovet, og ingen var kommet forbi dem.',
        ],
        deeper: [
          'Udenfor lå sneen dyb og glat. Ingen tyv havde gået der, medmindre tyven ikke vejede noget.',
          'Ingen stige, intet reb, ingen spor. Rundt om tårnet lå nysneen som et lagen, ingen har sovet i.',
        ],
        turn: [
          'Så kom {name}, {hero}, der aldrig ledte efter tyve. Han ledte efter det, der var der, og var for meget.',
          '{name}, {hero} af få ord, spurgte ikke, hvad der manglede. Han spurgte, hvad der ikke havde været der før.',
        ],
        peak: [
          'Der var vand på bordet. Ikke meget, kun en ring, og ved siden af ringen et nedbrændt lys.',
          'Han gik i knæ og mærkede på gulvet. Det var vådt. Så kiggede han op på lyset og begyndte at smile.',
        ],
        release: [
          'Ingen har stjålet kronen, sagde han. Den er gået af sig selv, dråbe for dråbe. Den var lavet af is.',
          'Her har aldrig været nogen tyv, sagde han. De skar den i is, og et varmt lys klarede resten.',
        ],
        ending: [
          '{Owner.the} blev hvid som sneen. Det bedste skjul for en løgn, sagde {name}, er et godt og koldt et.',
          '{Owner.the} tav. {name} tog hatten på. Brug glas næste gang, sagde han. Det holder tæt lidt længere.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Frakken på gravstenen', 'Hun ville bare hjem', 'Gæsten i regnen'],
      blurb: [
        'Han gav en fremmed et lift i regnen og lånte hende sin frakke. Næste dag kørte han ud for at hente den.',
        'Man skal ikke standse der efter mørkets frembrud, siger de. Han standsede, og han var venlig.',
      ],
      lines: {
        hook: [
          'På våde nætter {place}, siger de, skal du ikke standse bilen, hvem det så end er, der løfter hånden.',
          'Alle her kender nogen, der har set hende stå og vente {place} i regnen, uden frakke på.',
        ],
        setup: [
          '{name}, {hero} på vej hjem, kendte ikke historien. Han så {guest} i vejkanten, og han bremsede.',
          'En oktobernat så {name}, {hero} på sen hjemtur, {guest} i lygternes skær. Han var en rar mand. Han standsede.',
        ],
        step: [
          'Hun satte sig bagi og hviskede en adresse. Hendes hænder, lagde han mærke til, var hvide som papir.',
          'Hun sagde ikke ret meget. Da han spurgte, hvorfor hun var ude så sent, sagde hun: Jeg prøver at komme hjem.',
        ],
        rising: [
          'Hun rystede af kulde, så han gav hende sin frakke. Varmen kørte på fuld kraft, og dog var hans ånde en sky.',
          'Der blev så koldt i bilen, at ruden frøs til på indersiden. Uden et ord rakte han hende sin frakke.',
        ],
        deeper: [
          'Hun spurgte, hvad klokken var, og så, hvilket år det var. Han lo ad det. Hun lo ikke.',
          'Ved et sving vendte hun ansigtet bort. Det var her, sagde hun. Han kunne ikke se andet end regn.',
        ],
        turn: [
          'Ved hendes låge vendte han sig om. Sædet var vådt, og tomt. En gammel kone lukkede op og greb om dørkarmen.',
          'Da han standsede, var hun væk, og ingen dør var gået op. Han bankede på. En gammel kone lukkede op.',
        ],
        peak: [
          'De er den femte, sagde hun. Det var min datter. Hun døde {place}, i nat for tyve år siden.',
          'Hun tog et billede ned fra væggen. Var det hende? Min datter, sagde hun. Det skete {place}, for længe siden.',
        ],
        release: [
          'Hun sagde, hvor han skulle lede. Om morgenen fandt han frakken oppe på bakken, foldet hen over en gravsten.',
          'Han troede det ikke, før han så graven. Hans frakke lå hen over stenen, pænt foldet, og tør.',
        ],
        ending: [
          'Han lod den ligge. De siger, at hun ikke fryser mere, men hun løfter stadig hånden i regnen.',
          'I lommen lå en seddel: Tak, du var den første, der spurgte, hvad jeg hed. Han havde aldrig spurgt højt.',
        ],
      },
    },
    nightTrain: {
      title: ['Toget efter det sidste tog', 'Ikke i køreplanen', 'Spor nul'],
      blurb: [
        'Efter det sidste tog kommer der ét til. Det står ikke i nogen køreplan, og ingen står nogensinde af.',
        'Hun nåede ikke det sidste tog hjem. Så kom der ét til, oplyst og varmt og fuldt af folk, hun kendte.',
      ],
      lines: {
        hook: [
          'Jernbanefolk taler nødig om det, men spørg dem, hvor toget kører hen, som kommer efter det sidste tog.',
          'Der kører ét tog for meget i denne by. Det kommer efter midnat, og det står ikke i nogen køreplan.',
        ],
        setup: [
          '{name}, {hero} med en tung taske, var kommet for sent til det sidste. Hun sad på bænken og talte regndråber.',
          'For nogle år siden faldt {name}, {hero} med trætte fødder, i søvn på perronen. Hun vågnede, da skinnerne sang.',
        ],
        step: [
          'Der var ingen anden, kun {omen} med blikket på skinnerne, som i venten på det samme.',
          'For enden af perronen sad {omen} og så på hende, så ud i mørket, og så på hende igen.',
        ],
        rising: [
          'Det rullede ind uden en lyd, varmt og gyldent. Der var lys i hvert vindue, og bag hvert vindue et ansigt.',
          'Toget gled ind som et skib med lys i alle vinduer. Dørene åbnede sig med det blødeste lille suk.',
        ],
        deeper: [
          'Hun kendte dem. Bageren, der døde i foråret. Hendes gamle lærer. De smilede og rykkede sammen.',
          'En derinde vinkede. Det var hendes bedstefar i den pæne frakke, den, de havde begravet ham i.',
        ],
        turn: [
          'Hun havde allerede den ene fod på trinnet. Der var så varmt derinde, og nogen holdt en vinduesplads til hende.',
          'Kom nu, sagde en stemme, som hun havde savnet i årevis. Hun løftede tasken og tog fat i gelænderet.',
        ],
        peak: [
          'Konduktøren løftede sin lygte og så længe på hendes billet. Ikke Dem, sagde han. Ikke endnu.',
          'En gammel konduktør standsede hende. Han bladrede i sin bog, fulgte linjerne med fingeren og rystede på hovedet.',
        ],
        release: [
          'Ved daggry gik hun rundt {place}, våd til skindet. Aldrig i sit liv havde hun været så glad for at fryse.',
          'Dørene smækkede. Hun stod {place}, til himlen blev grå, og græd, og kunne ikke sige over hvem.',
        ],
        ending: [
          'Hun har gemt billetten. Der står en dato på den. Hun viser den aldrig til nogen, og den dag rejser hun aldrig.',
          'Nu tager hun altid det tidlige tog. Men hendes plads er reserveret, ved vinduet, og konduktøren kender hendes navn.',
        ],
      },
    },
    deep: {
      title: ['Det, der bor dernede', 'Den, der bringer dem tilbage', 'Ro aldrig ud om natten'],
      blurb: [
        'I hundrede år er ingen druknet der, og ingen vil sige hvorfor. En nat ror nogen ud for at spørge.',
        'De siger, at der bor noget dernede. De siger også, at det er derfor, alle kommer hjem.',
      ],
      lines: {
        hook: [
          'Ro aldrig ud om natten, siger man {place}. Ikke fordi du ville drukne. Men fordi du ikke ville.',
          'I hundrede år er ingen druknet {place}. Folk her bryder sig ikke om at blive spurgt, hvorfor.',
        ],
        setup: [
          'De gamle lægger brød ved vandet hver søndag. De unge griner ad det, men ingen af dem spiser af det.',
          'I hvert hus holdes ét vindue mørkt, det, der vender ud mod vandet. Det er kun høfligt, siger de gamle.',
        ],
        step: [
          'Min farmor så det engang. Det var langt som kirken, sagde hun, og det havde meget sørgmodige øjne.',
          'Spørg tre mennesker, hvad det er, så får du tre svar, og hvert af dem med en meget lavere stemme.',
        ],
        rising: [
          '{name}, {hero}, der ville have beviser, tog en båd, en lygte og et kamera og roede ud under månen.',
          'Et efterår kom {name}, {hero} langvejs fra, lo ad historien og roede ud for at fotografere ingenting.',
        ],
        deeper: [
          'I en time var der kun vand. Så begyndte båden at hæve og sænke sig, som på noget, der trækker vejret.',
          'Midt ude slukkede han lygten. Under båden, langt nede i dybet, gik der også et lys ud.',
        ],
        turn: [
          'Stormen kom fra en klar himmel. Én bølge, og både båd og lygte og alle beviserne gik til bunds.',
          'Så vendte vinden. Båden rullede om på siden som en sovende, og kulden lukkede sig over hans hoved.',
        ],
        peak: [
          'Mens han sank, så han det. {Creature}, {creature:gammel|gammelt} som stenene, steg op af mørket med åbne øjne.',
          'Han talte allerede sine sidste sekunder, da {creature} løftede sig under ham, {creature:vældig|vældigt} og uden hastværk.',
        ],
        release: [
          'Ved daggry lå han på land, svøbt i tang som i et tæppe. Nogen havde puttet ham.',
          'Han vågnede i tørt sand, og uret gik endnu. Fra vandet og op til hans fødder løb et bredt, vådt spor.',
        ],
        ending: [
          'Ved siden af ham lå kameraet. Der var ét billede i det: ham selv, sovende, taget ude fra vandet.',
          'Han fortalte aldrig, hvad han så. Men hver søndag køber han to brød og kommer hjem med kun ét.',
        ],
      },
    },
  },
}
