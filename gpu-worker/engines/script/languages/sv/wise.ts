import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Året utan sommar', '1816: sommaren som ställdes in', 'En vulkan och ett monster'],
      blurb: [
        'År 1816 snöade det i juni. Så gav en vulkan på andra sidan jorden oss ett berömt monster.',
        'Ett berg exploderar, sommaren uteblir, och i ett hus vid en sjö drömmer en ung kvinna något förfärligt.',
      ],
      lines: {
        hook: [
          'I juni 1816 föll det snö över fälten i New England. Folk skulle komma att tala om året utan sommar.',
          'År 1816 kom aldrig sommaren. Bönder i Europa och Amerika såg sina åkrar frysa till i juni.',
        ],
        setup: [
          'Boven var ett berg. I april 1815 hade Tambora, i det som nu är Indonesien, sprängt sig självt i stycken.',
          'Ett år tidigare, i april 1815, hade Tambora i Indonesien fått det största utbrott som någonsin skrivits upp.',
        ],
        step: [
          'Smällen hördes över två tusen kilometer bort. Officerare tog den för kanonerna på ett skepp.',
          'Långt borta hörde brittiska officerare dunder, tänkte på kanoner och sände ut båtar för att leta efter slaget.',
        ],
        rising: [
          'Stoft och svavel steg högt upp i luften, spred sig runt jordklotet och dämpade solens ljus.',
          'En slöja av fina droppar svepte sig runt hela jorden. Solen bleknade, och solnedgångarna brann som eld.',
        ],
        deeper: [
          'Skördarna slog fel från Irland till Kina. Havren blev så dyr att många inte hade råd med en häst.',
          'Säden ruttnade i regnet. Brödpriset fördubblades, hästar svalt, och många familjer gav sig av.',
        ],
        turn: [
          'Den kalla junimånaden satt några vänner inne vid Genèvesjön. Lord Byron sa: låt oss skriva spökhistorier.',
          'Vid Genèvesjön regnade det utan slut. Uttråkad manade lord Byron sina gäster att hitta på en spökhistoria.',
        ],
        peak: [
          'Mary, arton år, låg vaken med en mardröm. År 1818 kunde hela världen läsa den: Frankenstein.',
          'En artonåring, den vi känner som Mary Shelley, började på sagan om mannen som skapade liv: Frankenstein.',
        ],
        release: [
          'I juni 1817 rullade Karl Drais ut ur Mannheim på två hjul, i ett fordon som inte behövde någon havre.',
          'Ett år senare, 1817, visade uppfinnaren Karl Drais upp en maskin på två hjul: den första cykeln.',
        ],
        ending: [
          'Ett berg exploderade. Ur dess skugga kom hunger, och även ett monster som sedan dess aldrig har dött.',
          'Himlen klarnade igen. Men var gång Frankenstein får oss att rysa känner vi lite av den förlorade sommaren.',
        ],
      },
    },
    truce: {
      title: ['Natten då kanonerna tystnade', 'Julen 1914', 'Stilla natt i ingenmansland'],
      blurb: [
        'Julafton 1914 på västfronten. Någon börjar sjunga, och den andra sidan svarar.',
        'En enda dag 1914 skakade fiender hand mellan skyttegravarna. Ingen hade gett någon order.',
      ],
      lines: {
        hook: [
          'På julafton 1914 såg en brittisk vaktpost i Flandern ljus på fiendens skyttegrav. Han sköt inte.',
          'Det är den tjugofjärde december 1914. I västfrontens skyttegravar börjar någon att sjunga.',
        ],
        setup: [
          'De hade fått höra att de skulle vara hemma till jul. I stället väntade lera, och hundratusentals döda.',
          'Kriget var fem månader gammalt. Linjerna låg så nära att man kunde höra varandra hosta.',
        ],
        step: [
          'Hemifrån kom paket: tobak, plumpudding, och till varje brittisk soldat en mässingsask från prinsessan Mary.',
          'Den dagen hade paket kommit till båda sidor, med brev och tobak, och regnet hade blivit till frost.',
        ],
        rising: [
          'Tyskarna hade fått små granar skickade till sig. De satte ljus i dem och ställde dem på bröstvärnet.',
          'Det var levande ljus. Tyska soldater hade ställt små julgranar längs kanten på sin skyttegrav.',
        ],
        deeper: [
          'Så kom en sång över taggtråden: Stille Nacht. De andra kunde den. Själva kallade de den Silent Night.',
          'Den ena sidan sjöng en julsång, den andra klappade och sjöng nästa. I timmar var det allt som gick över.',
        ],
        turn: [
          'I gryningen klättrade män upp utan gevär, med händerna högt. Ingen sköt. Då kom fler efter.',
          'På morgonen reste sig några, helt synliga. Det var det farligaste man kunde göra. Inget skott föll.',
        ],
        peak: [
          'De möttes halvvägs och tog i hand. De bytte knappar, cigarrer och foton. Några sparkade boll.',
          'I ingenmansland klippte fiender håret på varandra, bytte tobak mot sylt och jagade här och var en boll.',
        ],
        release: [
          'De begravde också sina döda, sida vid sida, och vid några gravar lästes samma psalm på båda språken.',
          'Tillsammans begravde de dem som hade legat mellan linjerna i veckor. Sedan gick de tillbaka till sina gravar.',
        ],
        ending: [
          'Generalerna förbjöd det för all framtid. Ändå hade kanske hundratusen man för en dag valt freden.',
          'Kriget pågick i fyra år till. Men det står skrivet: en gång stannade det, för att någon sjöng.',
        ],
      },
    },
    landing: {
      title: ['Tretton minuter till månen', 'Larm ovanför månen', 'Landningen som nästan sprack'],
      blurb: [
        'Juli 1969: på väg ner mot månen går ett larm, och bränslet håller på att ta slut.',
        'Den första månlandningen var sekunder från att avbrytas. Så nära var det.',
      ],
      lines: {
        hook: [
          'Den 20 juli 1969, en mil ovanför månen, gick ett larm som ingen av de två astronauterna kände till.',
          'Den 20 juli 1969. Två män faller mot månen, och deras dator börjar plötsligt rapportera ett fel.',
        ],
        setup: [
          'Neil Armstrong och Buzz Aldrin hade lämnat jorden fyra dagar tidigare, på sin tids största raket.',
          'Fyra dagar tidigare hade en raket, hög som ett trettiosexvåningshus, fört dem bort från Florida.',
        ],
        step: [
          'Ovanför dem kretsade Michael Collins, ensam. Bakom månen kunde ingen på jorden höra eller hjälpa honom.',
          'I omloppsbana väntade Michael Collins. Om de inte kunde lyfta igen fick han flyga hem ensam.',
        ],
        rising: [
          'Tolv noll två, stod det: för mycket att göra på en gång. I Houston hade man några sekunder att bestämma sig.',
          'Larm 1202. Datorn var överbelastad. I Houston såg en ung ingenjör på sin lista och sa: kör.',
        ],
        deeper: [
          'Datorn höll. Programmet, gjort av Margaret Hamiltons grupp, släppte småsakerna och behöll det livsviktiga.',
          'Margaret Hamiltons grupp hade förberett det: programmet släppte allt som inte betydde något, och flög vidare.',
        ],
        turn: [
          'Då såg Armstrong ut. De var på väg rakt mot en krater full av stenblock, stora som bilar.',
          'Men autopiloten styrde dem mot ett fält av block. Armstrong tog själv över spakarna.',
        ],
        peak: [
          'Han flög vidare på jakt efter slät mark medan Houston räknade bränslet. Sextio sekunder. Trettio sekunder.',
          'Hans puls steg till hundrafemtio. Bränsle för sextio sekunder, sa radion. Och sedan: trettio sekunder.',
        ],
        release: [
          'Damm, ett blått ljus, tystnad. Så hans lugna röst: Örnen har landat. I Houston kunde man andas igen.',
          'Kontaktljus, sa Aldrin. Ni har ett gäng här som nästan blev blåa, svarade Houston. Nu andas vi igen.',
        ],
        ending: [
          'Sexhundra miljoner människor såg det första steget. Nästan ingen av dem visste hur nära det hade varit.',
          'Hans fotspår finns kvar där uppe. Ingen vind suddar ut dem, och ingen kräver tillbaka bränslet.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Sist i mål, varje gång', 'Löparen som alltid kom sist', 'Spring ändå'],
      blurb: [
        'Hon kom alltid sist i mål. Vad hon gjorde av det kan ändra din syn på att förlora.',
        'Alla kände henne, för hon kom alltid sist. Så kom dagen då ingen annan ville springa.',
      ],
      lines: {
        hook: [
          'Fyrtio löpare ställde upp i loppet {place}, och varje år kom {name} på fyrtionde plats. Varje år.',
          'Den som ville veta om loppet {place} var över fick vänta på {name}. Hon kom alltid sist.',
        ],
        setup: [
          'Några applåderade av medlidande, andra hade gått hem. Vid målet fällde de redan ihop borden.',
          'Hon hörde dem skratta medan de tog ner banderollen. Det var inte elakt. Det var bara värre än så.',
        ],
        step: [
          'Hemma öppnade hon ett häfte och skrev upp en siffra: sin tid. Inte placeringen. Bara sin tid.',
          'Den kvällen fick hon en regel: från och med nu ska bara en löpare besegras, och hon bor i min spegel.',
        ],
        rising: [
          'Sedan dess steg hon upp före solen. I regn, i frost, på dagar då sängen höll henne med båda armarna.',
          'Klockan fem varje morgon, när andra vände sig om, knöt {name} sina skor. Ingen såg det. Det gjorde inget.',
        ],
        deeper: [
          'Hon föll, hon haltade, hon svor. Och varje kväll var siffran i häftet en sekund mindre.',
          'En gång sprang {rival} om henne utan att ens försöka. Hon skrattade tills hon fick stanna. Sedan sprang hon vidare.',
        ],
        turn: [
          'Så kom stormens år. Vid starten såg favoriterna upp mot himlen och stannade i bilen.',
          'På tävlingsdagen öste regnet ner. En efter en avstod, av skäl som lät mycket förnuftiga.',
        ],
        peak: [
          '{name} hade sprungit genom hundra sådana mornar. Hon sänkte huvudet och gjorde som hon alltid gjorde.',
          'Dåligt väder? Hon hade aldrig tränat i något annat. För första gången sprang regnet på hennes sida.',
        ],
        release: [
          'Hon kom trea. Ingen fällde ihop några bord. De stod i regnet, och den här gången tyckte ingen synd om henne.',
          'Hon vann inte den dagen. Hon kom femma, skrev upp sin tid, och grät, för det var hennes bästa.',
        ],
        ending: [
          'Talang avgör vem som är snabb i dag. Den som kommer tillbaka i morgon avgör resten. Knyt skorna.',
          'Du väljer inte din placering. Du väljer att stå vid starten igen. En dag kommer det att räcka.',
        ],
      },
    },
    trees: {
      title: ['Ett träd om dagen', 'Han som planterade skugga', 'En skog av måndagar'],
      blurb: [
        'Han planterade ett enda träd om dagen, där inget någonsin hade vuxit. Folk skrattade i ungefär tio år.',
        'Vad kan en människa göra mot ett helt hav av damm? Ett träd. Och i morgon ett till.',
      ],
      lines: {
        hook: [
          'När {name} planterade sitt första träd {place} fanns där inget annat än sten, damm och vind.',
          'Ingenting växte {place}. Därför tyckte alla att det var så lustigt när {name} köpte en spade.',
        ],
        setup: [
          'Han var {hero} utan pengar och utan plan, men han hade en regel: ett träd om dagen. Aldrig två. Aldrig noll.',
          'Ett träd om dagen, sa {name}, {hero} med grova händer. Det är inte mycket, sa de. Nej, sa han, det är allt.',
        ],
        step: [
          'De kallade honom stenarnas trädgårdsmästare. Barnen räknade hans döda pinnar och kiknade av skratt.',
          'Du hinner aldrig sitta i den skuggan, ropade en granne. Han nickade, och gick för att hämta vatten.',
        ],
        rising: [
          'De första hundra dog. De flesta i nästa hundra med. Han lärde sig av vart och ett, och grävde djupare.',
          'Av tio träd tog vinden nio. Det tionde satte han bredvid en sten, och nästa på precis samma sätt.',
        ],
        deeper: [
          'Vissa nätter räknade han efter. Det gick inte ihop. På morgonen tog han spaden och lät bli att räkna.',
          'Det femte året kom torkan. Han bar vatten till de sista fyrtio, två hinkar i taget.',
        ],
        turn: [
          'Så, en morgon, satt {guest} bland de tunna bladen. Någon trodde på honom. Det var den första.',
          'Och en dag flyttade {guest} in, helt utan att fråga. {name} lade ner spaden och stod stilla länge.',
        ],
        peak: [
          'Efter trettio år stod där elva tusen träd. Vinden fick gå runt dem, och det regnade igen.',
          'Tio tusen mornar senare fanns där en skog. Den hade egen dimma, en källa, och mycket att berätta.',
        ],
        release: [
          'Barnen som en gång skrattade kom nu med sina egna. De lekte i en skugga som ingen hade trott på.',
          'Den som skrattat allra högst kom, mycket gammal nu, och satte sig. Här är svalt, sa han. Det var allt.',
        ],
        ending: [
          'Hur planterar man en skog? frågade reportrarna. {name} räckte dem en spade. Så här, sa han. I dag.',
          'Den bästa tiden var för trettio år sedan. Den näst bästa är nu på morgonen. Det räcker med ett träd.',
        ],
      },
    },
    falls: {
      title: ['Nittionio fall', 'Det hundrade försöket', 'Att falla är halva flygningen'],
      blurb: [
        'Någon som borde kunna flyga ramlar gång på gång. Nittionio gånger. Och sedan kommer stormen.',
        'Alla kan flyga, utom en. En berättelse om försöket som ingen räknar längre.',
      ],
      lines: {
        hook: [
          '{Place} bodde {hero} som inte kunde flyga. Nittionio försök hade det blivit, alla noga räknade.',
          'Nittionio gånger hade {hero} hoppat från det höga trädet {place}. Nittionio gånger hade marken tagit emot.',
        ],
        setup: [
          'De andra flög så som man andas. Det är lätt, ropade de, och det är det sämsta råd som finns.',
          'Du kanske är gjord för att gå, sa de andra vänligt. {Hero.the} tackade och klättrade upp i trädet igen.',
        ],
        step: [
          'Det senaste försöket slutade i en rosenbuske. Det gjorde ont på nya ställen, och även det är ett framsteg.',
          'En gång blev det i en tårta. En gång på en sovande ko. Landa gick allt bättre, flyga gick inte alls.',
        ],
        rising: [
          'Bara {friend} skrattade aldrig. Du föll långsammare i dag, sa {friend.the}, jag hann räkna till tre.',
          '{Friend}, som såg på vartenda försök, sa: du faller inte rakt ner längre. Du har börjat falla framåt.',
        ],
        deeper: [
          'Om natten gick blicken mot stjärnorna. De faller inte, tänkte {hero.the}. Eller så är de mycket bra på det.',
          'Det var nära att {hero.the} gav upp. Men av allt klättrande blir man stark, och att ligga still är tråkigt.',
        ],
        turn: [
          'Så kom stormen. Vattnet steg, och på en klippa mitt i allt satt {friend.the} och kunde inte ta sig bort.',
          'En natt kom översvämningen. {Friend.the} ropade från en klippa, och ingen av de andra vågade sig upp.',
        ],
        peak: [
          'Nu räknade ingen. Nu tänkte ingen på att flyga. {Hero.the} tänkte bara på {friend.the}, och hoppade.',
          'Flyga i den här vinden? sa de andra. Men {hero.the} hade fallit i alla vindar som finns, och kände dem vid namn.',
        ],
        release: [
          'Först framme på klippan märktes det. Någon mark hade inte kommit. Du flyger ju, sa {friend.the}.',
          'Klippan nåddes, med ett rep, och de höll ihop till gryningen. Du glömde att falla, sa {friend.the}.',
        ],
        ending: [
          'Nittionio fall var inte nittionio misstag. De var de första nittionio lektionerna. Du är närmare än du tror.',
          'I dag får de små lära sig flyga av {hero.the}. Första lektionen är alltid densamma: så här faller man bra.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Skeppet som byttes ut', 'Är du fortfarande du?', 'Planka för planka'],
      blurb: [
        'Ett skepp lagas planka för planka tills inget gammalt är kvar. Är det samma skepp? Och du?',
        'En två tusen år gammal fråga som börjar med en rutten planka och slutar med dig.',
      ],
      lines: {
        hook: [
          'I Atens hamn låg ett skepp som alla kände. En dag frågade någon om det verkligen låg kvar.',
          'Hur mycket kan man byta ut av en sak innan den är borta? Grekerna frågade det om ett berömt skepp.',
        ],
        setup: [
          'Det hade fört hjälten Theseus hem från Kreta, berättar Plutarchos, och atenarna vårdade det till hans ära.',
          'Det var skeppet som burit Theseus, han som slogs mot Minotauros. Staden, skriver Plutarchos, bevarade det i sekler.',
        ],
        step: [
          'Trä ruttnar. Så varje gång en planka blev mjuk tog en snickare bort den och satte dit en ny och stark.',
          'Ena året var det masten, ett annat årorna. Ingen märkte någon skillnad. Det var ju bara god vård.',
        ],
        rising: [
          'Till slut fanns inte en enda gammal planka kvar. Det är samma skepp, sa några. En kopia, sa andra.',
          'Så kom dagen då den sista gamla plankan byttes ut, och filosoferna började gräla.',
        ],
        deeper: [
          'Långt senare gjorde Thomas Hobbes det värre: tänk om någon sparat plankorna och byggt ett andra skepp?',
          'Anta, sa Hobbes, att en man hade sparat allt det gamla virket och satt ihop det. Vilket är då det riktiga?',
        ],
        turn: [
          'Är ett skepp sitt trä? Då förstörs det av varje lagning. Är det sin form? Då kan det finnas två.',
          'Om det är träet som räknas gav det sig av för länge sedan. Är det formen, kan det aldrig åldras.',
        ],
        peak: [
          'Se på din hand. De flesta av hudens celler är bara några veckor gamla. Ingen frågade om du ännu är du.',
          'Och du? Din hud förnyas på några veckor, ditt skelett på år. Du ligger i torrdocka just nu.',
        ],
        release: [
          'Kanske är vi mindre lika ett ting och mer lika en flod: alltid nytt vatten, och alltid samma namn.',
          'Kanske är det inte träet som består utan resan: en enda lång berättelse, där varje planka kände nästa.',
        ],
        ending: [
          'Du är inte dina plankor. Du är handen som fortsätter att laga. Så vad ska du byta ut i dag?',
          'Skeppet seglade vidare medan de grälade. Kanske är det svaret: det är samma skepp så länge det seglar.',
        ],
      },
    },
    butterfly: {
      title: ['Fjärilens fråga', 'Vem drömmer vem?', 'Zhuangzi vaknar'],
      blurb: [
        'En vis man drömmer att han är en fjäril. Sedan vaknar han, och något är inte säkert längre.',
        'För mer än två tusen år sedan somnade en man i Kina. Hans fråga är fortfarande vaken.',
      ],
      lines: {
        hook: [
          'För mer än två tusen år sedan somnade en man i Kina, och än i dag har han inte riktigt vaknat.',
          'Filosofins kortaste dröm är mer än två tusen år gammal, och den väger mindre än ett löv.',
        ],
        setup: [
          'Han hette Zhuangzi. Han tyckte om att skratta, ägde lite, och misstrodde allt som var säkert.',
          'Zhuangzi var en tänkare som hellre valde en lerig flod än ett palats. En varm dag lade han sig och somnade.',
        ],
        step: [
          'Han drömde att han var en fjäril. Utan namn, utan plikter, utan förflutet. Bara vingar och ljus.',
          'I drömmen hade han vingar. Han flög från blomma till blomma, helt nöjd, och följde bara sig själv.',
        ],
        rising: [
          'Fjärilen visste inte av någon Zhuangzi. Den saknade honom inte heller. Varför skulle den? Den hade vinden.',
          'Inte en gång tänkte den: jag är en man som drömmer. Den tänkte, som fjärilar gör: rött, gult, rött.',
        ],
        deeper: [
          'Det kändes lika verkligt som detta ögonblick för dig. Så är det med drömmar: de känns aldrig som drömmar.',
          'Solen var varm, och nektarn söt. Om det inte var verkligt, vad är det då som gör något verkligt?',
        ],
        turn: [
          'Så vaknade han, och där var han: Zhuangzi, med tunga armar och en gammal rock, utan minsta tvivel.',
          'Plötsligt låg han i gräset igen, en gammal man med stela ben. Och med honom vaknade en fråga.',
        ],
        peak: [
          'Var jag en man som drömde att han var en fjäril? Eller är jag nu en fjäril som drömmer att den är en man?',
          'Vem av oss två, frågade han, är drömmen? Är han jag, eller är jag hans tupplur en varm eftermiddag?',
        ],
        release: [
          'Nyp dig i armen, om du vill. Men en drömd hand nyps också. Ingen dörr finns där man ser båda två.',
          'Han kallade det inget misstag. Han kallade det tingens förvandling: än det ena, än det andra, och båda sanna.',
        ],
        ending: [
          'I kväll, när du somnar, fråga tyst: vem av oss är det som nu vaknar? Och var inte rädd för svaret.',
          'Kanske spelar det ingen roll vad som är verkligt. Kanske gäller det att flyga väl, så länge det varar.',
        ],
      },
    },
    cave: {
      title: ['Skuggor på väggen', 'Fången som vände sig om', 'Ut ur grottan'],
      blurb: [
        'Människor i en grotta tar skuggor för världen. En av dem vänder sig om. Platons berättelse är vår.',
        'Tänk om allt du någonsin sett bara var en skugga? En man vände sig om och såg efter.',
      ],
      lines: {
        hook: [
          'Tänk dig att du hela livet hade stirrat på en vägg. Så börjar Platon, för tjugofyra sekler sedan.',
          'En grotta, en eld och en vägg. Mer behövde inte Platon för att beskriva hela människolivet.',
        ],
        setup: [
          'I en grotta sitter människor, fjättrade sedan barndomen, så att de bara kan se en sak: väggen framför.',
          'Där inne finns människor som aldrig har vridit på huvudet. De lider inte. De vet inte av något annat.',
        ],
        step: [
          'Bakom dem brinner en eld. Framför den bärs figurer förbi, och på väggen vandrar deras skuggor.',
          'Skuggor rör sig över berget: en häst, en kruka, ett träd. För dem är det inga skuggor. Det är världen.',
        ],
        rising: [
          'De har experter. Den som gissar vilken skugga som kommer härnäst får applåder och kallas vis.',
          'De ger skuggorna namn och grälar om dem. Det finns pris till den som känner dem bäst.',
        ],
        deeper: [
          'En dag blir någon fri. Han vänder sig om, och det första han lär sig är att sanningen svider i ögonen.',
          'En dag blir en av dem lös och tvingas resa sig. Elden bländar honom. Han vill tillbaka till sin plats.',
        ],
        turn: [
          'Han snubblar uppåt och kommer ut. Först tål han bara natten, och stjärnorna i vattnet.',
          'Vägen upp är brant. Ute ser han ingenting, för det är för ljust. Sedan, sakta, kommer färgerna.',
        ],
        peak: [
          'Och så ser han ett träd. Inte skuggan av ett träd. Han står framför det och gråter, för att det har löv.',
          'Till sist lyfter han blicken, ser solen och förstår: alla skuggor där nere var lånade av den.',
        ],
        release: [
          'Han går ner igen för att berätta. I mörkret snubblar han, och de skrattar: där uppe förstördes dina ögon.',
          'Han återvänder för att befria de andra. De tackar honom inte. Ingen vill höra att väggen är en vägg.',
        ],
        ending: [
          'Vår vägg får plats i en ficka nu, och lyser. Det är en bra grotta. Har du vänt dig om i dag?',
          'Kedjorna var för övrigt aldrig särskilt väl låsta. Allt börjar, säger Platon, med att man vrider på huvudet.',
        ],
      },
    },
  },
}
