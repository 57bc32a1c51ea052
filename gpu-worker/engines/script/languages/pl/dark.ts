import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Trzy stuknięcia o północy', 'Za drzwiami nikogo', 'Dom, do którego pukano'],
      blurb: [
        'Co noc ktoś trzy razy puka do samotnych drzwi. Pewnego ranka śnieg pokazał, kto to był.',
        'Trzy stuknięcia, co noc, i nigdy żadnej twarzy. A potem spadł pierwszy śnieg i powiedział prawdę.',
      ],
      lines: {
        hook: [
          'Co noc, trzy minuty po dwunastej, ktoś pukał do ostatniego domu {place}. Dokładnie trzy razy.',
          'Trzy stuknięcia. Co noc, tuż po północy, w najdalszym domu {place}, do którego nie wiodą ślady.',
        ],
        setup: [
          '{name}, {hero} nie z lękliwych, za każdym razem otwierała drzwi. Był za nimi tylko chłód i mrok.',
          'W pierwsze noce {name} biegła otwierać. Ani twarzy, ani latarni, ani pary z ust. Sama ciemność.',
        ],
        step: [
          'Sąsiedzi wzruszali ramionami: to wiatr. Ale swoje okna nie wiedzieć czemu zabili deskami.',
          'Zawiesiła na klamce dzwoneczek i czuwała przy nim aż do świtu. Nie zadzwonił ani razu.',
        ],
        rising: [
          'Więc przestała otwierać. Siedziała przy świecy, liczyła uderzenia i uczyła się czekać na ciszę.',
          'Zaczęła nasłuchiwać. Pukanie było powolne i cierpliwe, jak gość, któremu nigdzie się nie spieszy.',
        ],
        deeper: [
          'Dziewiątej nocy trzecie stuknięcie nie padło. Czekać na nie było gorzej, niż je słyszeć.',
          'Każdej nocy brzmiało odrobinę bliżej, jakby drzwi stawały się w ciemności coraz cieńsze.',
        ],
        turn: [
          'A potem spadł śnieg. Rano zobaczyła ślady bosych, wąskich stóp. Prowadziły od jej progu w dal.',
          'Potem przyszedł pierwszy śnieg. O świcie od ganku w mrok ciągnął się jeden ślad bosych stóp.',
        ],
        peak: [
          'Szukała śladów, które wiodłyby do domu. Nie było ich. Ktoś stąd tylko wychodził.',
          'Obeszła całe podwórze: ani jednego śladu do domu. Nikt tu nie przyszedł. Ktoś stąd wyszedł.',
        ],
        release: [
          'Przez te wszystkie noce nikt nie prosił, by wejść. Ktoś prosił, żeby go wreszcie wypuścić.',
          'Pukanie wcale nie szło z dworu. Cały ten czas ktoś pukał od środka i błagał, by mu otworzyć.',
        ],
        ending: [
          'Tej nocy {name} wreszcie spała spokojnie. A trzy minuty po dwunastej coś zapukało z mrozu: chciało wrócić.',
          'Teraz dom był pusty i cichy. Aż krótko po północy klamka powoli zaczęła się uginać.',
        ],
      },
    },
    mirror: {
      title: ['Lustro, które się spieszyło', 'Siedem sekund', 'Nie kupuj tego lustra'],
      blurb: [
        'Stare lustro pokazuje pokój z opóźnieniem. Aż pewnej nocy zaczyna się spieszyć.',
        'Lustro dostał prawie za darmo. Najpierw odbicie się spóźniało. A potem go wyprzedziło.',
      ],
      lines: {
        hook: [
          'Lustro kosztowało grosze. Sprzedawca {place} powiedział tylko jedno: nie daj się wyprzedzić.',
          'To lustro {name} znalazł {place}, pod ścianą. Miało karteczkę: za darmo, ale nie patrz dwa razy.',
        ],
        setup: [
          '{name}, {hero} bez cienia przesądów, powiesił je w przedpokoju i zaraz zapomniał o ostrzeżeniu.',
          'W przedpokoju wyglądało nieźle. {name}, samotny {hero}, cieszył się z drugiej twarzy w domu.',
        ],
        step: [
          'Trochę się spóźniało, to wszystko. Podnosił rękę, a odbicie podnosiło swoją chwilę później.',
          'Trzeciego dnia to zobaczył: ziewnął, odwrócił się, a w szkle dalej ziewał na całe gardło.',
        ],
        rising: [
          'Odbicie się spóźniało. Zmierzył: siedem sekund. Następnego wieczoru pięć, a potem dwie.',
          'Zaczął liczyć. W poniedziałek siedem sekund, we wtorek cztery. Odbicie go doganiało.',
        ],
        deeper: [
          'W piątek szło co do sekundy, jak uczciwe lustro. Zasnął obok niego i nic mu się nie śniło.',
          'Przez jeden wieczór było zwykłym lustrem. Prawie się roześmiał, a ono śmiało się razem z nim.',
        ],
        turn: [
          'I nagle ruszyło pierwsze. W szkle odwrócił się do drzwi, a dopiero potem usłyszał kroki.',
          'W sobotę najpierw mrugnęło odbicie, a dopiero potem on. Już się nie spóźniało. Było przed nim.',
        ],
        peak: [
          'Siedem sekund naprzód. Widział, jak patrzy sobie przez ramię i jak otwiera usta do krzyku.',
          'W szkle zobaczył, jak blednie, cofa się i zasłania rękami przed czymś, co stoi za jego plecami.',
        ],
        release: [
          'Zostało mu siedem sekund. Zużył je źle: patrzył w lustro, a nie na pokój za sobą.',
          'Siedem sekund to długo. Nie odwrócił się. Nie mógł nie patrzeć na to, co się z nim stanie.',
        ],
        ending: [
          'Lustro znów jest na sprzedaż. Podobno puste, tylko czasem ktoś puka w szkło od drugiej strony.',
          'W przedpokoju zastano porządek i czyste lustro. A w nim, całkiem mały, ktoś wciąż czeka na swoją kolej.',
        ],
      },
    },
    scratching: {
      title: ['Ten, kto czeka pod drzwiami', 'Kto leży przy ogniu', 'Wpuść mnie'],
      blurb: [
        'Burza, samotna chata i wierny przyjaciel, który drapie do drzwi. Ale czy to na pewno on?',
        'W najgorszą noc w roku coś drapie i prosi o wpuszczenie. Zna jego imię i wcale się nie spieszy.',
      ],
      lines: {
        hook: [
          'Kiedy mieszkasz {place}, a przy tobie tylko {pet}, zasada jest jedna: po zmroku nie otwieraj drzwi.',
          'Miał {place} jednego jedynego przyjaciela, a był nim {pet}. I jedną zasadę: po zmroku drzwi na rygiel.',
        ],
        setup: [
          'Tamtego roku burza przyszła wcześnie. O szóstej zgasły światła, a {name}, samotny {hero}, siadł przy ogniu.',
          'W listopadową noc burza szarpała dach. {name}, {hero} nie z tchórzliwych, przysunął się do ognia.',
        ],
        step: [
          'Jak zawsze ugotował kolację dla dwóch i postawił drugą miskę na ziemi, przy ciepłych kamieniach.',
          'Nucił, żeby nie słyszeć wiatru, i postawił drugą miskę na podłodze, tuż przy palenisku.',
        ],
        rising: [
          'Koło północy coś zadrapało do drzwi, nisko, przy samej ziemi. No tak, pomyślał. {Pet} jest jeszcze na dworze.',
          'Potem coś ostrożnie zadrapało od dołu. {Pet}, pomyślał. Biedna dusza, w taką pogodę.',
        ],
        deeper: [
          'Za drzwiami zaskomlało, zupełnie jak zziębnięty przyjaciel. Położył dłoń na ryglu, zanim wspomniał zasadę.',
          'Przyjaciele umieją czekać, a to nie ustawało. Drapało tak, jakby liczyło deski w drzwiach.',
        ],
        turn: [
          'Przez szparę ujrzał mokrą sierść i dwoje znajomych oczu. Uśmiechnął się i sięgnął do rygla.',
          'Zajrzał przez dziurkę. Sierść, deszcz i drogie mu oczy. Zaśmiał się z siebie i chwycił rygiel.',
        ],
        peak: [
          'Za jego plecami, przy ogniu, coś westchnęło. Odwrócił się. Śpi tam {pet}, w cieple i spokoju.',
          'Wtedy przy palenisku ktoś ziewnął. Na ciepłych kamieniach leży {pet}, i {pet:leżał|leżała} tam cały wieczór.',
        ],
        release: [
          'Bardzo cicho puścił rygiel. A po drugiej stronie coś bardzo cicho puściło klamkę.',
          'Nie ruszał się. Na dworze ucichło skomlenie, jak gdy odkłada się klucz, który nie pasuje.',
        ],
        ending: [
          'Przez chwilę szumiał tylko deszcz. A potem z ciemności jego własny głos powiedział: {name.voc}, wpuść mnie.',
          'Do świtu było cicho. A potem odezwało się głosem jego matki: {name.voc}, tak tu zimno.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['Złodziej, który kochał blask', 'Sprawa zaginionych kluczy', 'Bardzo mały włamywacz'],
      blurb: [
        'Nocami giną klucze, monety i łyżki, a zamki są całe. Ktoś cierpliwy idzie śladem blasku.',
        'Coś kradnie wszystko, co błyszczy, i nikt tego nie widział. Trop wiedzie do zaskakującego okna.',
      ],
      lines: {
        hook: [
          'Najpierw zginął klucz. Potem srebrna łyżka, obrączka, moneta. Ani wyłamanych drzwi, ani zbitych szyb.',
          'Dziewiętnaście kradzieży w miesiąc i zawsze tak samo: okno uchylone na dłoń, a czegoś błyszczącego brak.',
        ],
        setup: [
          'Wtedy posłano po niego. {name}, {hero} o rzadkim talencie, umiał siedzieć bez ruchu dłużej niż złodziej.',
          '{name}, {hero} z notesem i zmarzniętymi stopami, wziął tę sprawę, bo nikt inny w nią nie wierzył.',
        ],
        step: [
          'Spisał listę. Nie brano rzeczy drogich, tylko błyszczące. Złodziej nie umie liczyć, zanotował.',
          'Bogaci podejrzewali biednych, biedni bogatych. {name} zmierzył okna. Ledwie zmieści się dłoń.',
        ],
        rising: [
          'Wypolerował łyżkę tak, że lśniła jak gwiazda, położył ją {place} i schował się za beczką.',
          'Pułapka była prosta: jeden lśniący guzik {place}, dużo księżycowego blasku i noc bez snu.',
        ],
        deeper: [
          'Minęła północ, wybiła pierwsza, potem druga. Cały świat spał, a mgła zaczęła z niego żartować.',
          'Padał deszcz. Myślał o ciepłym łóżku i o tym, ilu mądrych ludzi by się teraz z niego śmiało.',
        ],
        turn: [
          'O trzeciej coś się poruszyło. Nie, to nie człowiek. To {culprit}, a obok coś błyszczy w mroku.',
          'I oto włamywacz, bez maski i bez szelestu. {Culprit}, {culprit:spokojny|spokojna} jak listonosz, bierze łup.',
        ],
        peak: [
          'Szedł za nim przez płoty i pod wozami, aż do okna, w którym tliła się jeszcze słaba świeca.',
          'Złodziejaszek przodem, {name} za nim, przez ogrody i podwórza, do ostatniego domu, gdzie żarzyła się lampa.',
        ],
        release: [
          'Siedziała tam prawie niewidoma staruszka i przebierała przy świecy klucze i łyżki, jedną po drugiej.',
          'Leżała tam chora staruszka. Na jej kocu lśnił nowy podarunek, a obok niego trzydzieści innych.',
        ],
        ending: [
          'Kiedyś zimą karmiła tego gościa, a on spłacił dług światłem. {name} zamknął sprawę: złodzieja nie znaleziono.',
          'Kiedyś ocaliła mu życie. W raporcie {name} napisał: złodzieja brak, jest ktoś, kto mówi „dziękuję”.',
        ],
      },
    },
    letters: {
      title: ['Listy z jutrzejszą datą', 'Nadawca bez imienia', 'Dwanaście listów'],
      blurb: [
        'Raz w roku, tego samego dnia, przychodzi list bez podpisu z jutrzejszą datą. I zawsze się sprawdza.',
        'Ktoś nieznany pisze do niej raz w roku i wie, co będzie jutro. Czyja ręka trzyma pióro?',
      ],
      lines: {
        hook: [
          'List przychodził co roku, tego samego ranka. Ani znaczka, ani podpisu, a data zawsze jutrzejsza.',
          'Raz w roku na wycieraczce leżał list. Atrament suchy, papier stary, a data zawsze jutrzejsza.',
        ],
        setup: [
          '{name}, ostrożna {hero}, chowała wszystkie. W jednym stało: wsiądź na drugi prom. Pierwszy zatonął.',
          'Po jednym zdaniu i zawsze trafnie. Nie pożyczaj mu. Zadzwoń do siostry. {name} nauczyła się słuchać.',
        ],
        step: [
          'Pytała na poczcie, pytała sąsiadów. Nikt nie widział, żeby ktokolwiek podchodził do jej drzwi.',
          'Raz czuwała całą noc, żeby złapać nadawcę. O świcie mrugnęła jeden raz, a list już leżał.',
        ],
        rising: [
          'Dwunasty był inny. Stało w nim: przyjdź {place.to} o zmierzchu i przynieś ze strychu {thing.acc}.',
          'Potem przyszedł dwunasty, dłuższy od innych. Weź ze strychu {thing.acc}. Czekaj {place}, o zmierzchu.',
        ],
        deeper: [
          'Omal nie została w domu. Ale z ręką, która trzy razy ocaliła ci życie, nie ma się co kłócić.',
          'Pakowała się, a palce jej drżały. Dwanaście lat chciała wiedzieć, kto się tak o nią troszczy.',
        ],
        turn: [
          'We mgle nie było nikogo. Tylko jeden kamień się chwiał, a pod nim stało puste blaszane pudełko.',
          'Była sama. Zawołała, lecz nikt nie odpowiedział. Tylko jeden kamień chwiał się jej pod stopą.',
        ],
        peak: [
          'Na tę jedną rzecz czekało w nim miejsce. A w wieczku było dwanaście czystych kartek, pióro i liścik.',
          'Pod kamieniem leżało pudełko, a w nim miejsce na rzecz ze strychu, pióro i dwanaście pustych kartek.',
        ],
        release: [
          'W liściku stało: teraz wiesz, co miałaś usłyszeć. Poznała to pismo. To było jej własne pismo.',
          'Wzięła pióro, by je wypróbować, napisała swoje imię i wstrzymała oddech. Pismo było to samo.',
        ],
        ending: [
          'Usiadła więc i napisała do przestraszonej kobiety, którą była przed laty: wsiądź na drugi prom.',
          'Tego wieczoru {name} napisała pierwszy list. Gdzieś w przeszłości ktoś już czekał na pocztę.',
        ],
      },
    },
    ice: {
      title: ['Korona, która stopniała', 'Kradzież z zamkniętej wieży', 'Ani śladu na śniegu'],
      blurb: [
        'Skarb znika z zamkniętej wieży, a śnieg wokół jest gładki. Zostało tylko trochę wody.',
        'Jedne drzwi, jeden klucz, świeży śnieg, a korony nie ma. Odpowiedź wszyscy mieli przed oczami.',
      ],
      lines: {
        hook: [
          'O dziesiątej kryształowa korona stała w wieży. O świcie jej nie było, a drzwi wciąż były zamknięte.',
          'Jedna wieża, jedne drzwi, jeden klucz. Rano kryształowa korona znikła, a wszystko było całe.',
        ],
        setup: [
          'Właściciel, {owner} z niemałymi długami, dzień wcześniej pokazał ją gościom przy jednej jedynej świecy.',
          'Poprzedniego wieczoru dumny {owner}, jej właściciel, pokazał ją {place} czterdziestu gościom. Dotknąć nie dał nikomu.',
        ],
        step: [
          'Goście przysięgali: lśniła jak nic na świecie i była tak przejrzysta, jakby miała zaraz odetchnąć.',
          'Jest warta królestwo, mówił gościom. Dokładnie na tyle ją ubezpieczył, zaledwie tydzień temu.',
        ],
        rising: [
          'Straże stały na schodach całą noc. Słyszały tylko jedno: nad ranem gdzieś w górze powoli kapało.',
          'Jedyny klucz wisiał na jego szyi. Straże nie spały i nikt koło nich nie przeszedł.',
        ],
        deeper: [
          'Na zewnątrz leżał głęboki, gładki śnieg. Nie szedł po nim żaden złodziej, chyba że nic nie ważył.',
          'Ani drabiny, ani liny, ani śladu. Śnieg wokół wieży leżał jak prześcieradło, na którym nikt nie spał.',
        ],
        turn: [
          'Wtedy przyszedł {name}, {hero}, który nigdy nie szukał złodziei. Szukał tego, co jest, a nie powinno.',
          '{name}, małomówny {hero}, nie zapytał, czego brakuje. Zapytał, czego tu wcześniej nie było.',
        ],
        peak: [
          'Na stole była woda. Niewiele, tylko krążek, a obok niego ogarek wypalonej do końca świecy.',
          'Przyklęknął i dotknął podłogi. Mokro. Potem spojrzał w górę, na świecę, i zaczął się uśmiechać.',
        ],
        release: [
          'Nikt nie ukradł korony, powiedział. Odeszła sama, kropla po kropli. Była zrobiona z lodu.',
          'Nie było tu złodzieja, powiedział. Wyrzeźbiłeś ją z lodu, a resztę zrobiła jedna ciepła świeca.',
        ],
        ending: [
          'Zbladł {owner} jak śnieg za oknem. „Kłamstwo – powiedział {name} – najlepiej trzymać w chłodzie”.',
          'Zamilkł {owner}. A {name} włożył kapelusz: „Następnym razem weź szkło. Dłużej trzyma tajemnice”.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Płaszcz na nagrobku', 'Chciała tylko wrócić do domu', 'Gość w deszczu'],
      blurb: [
        'Podwiózł nieznajomą w deszczu i dał jej płaszcz. Następnego dnia pojechał go odebrać.',
        'Mówią, żeby po zmroku się tam nie zatrzymywać. On się zatrzymał, bo miał dobre serce.',
      ],
      lines: {
        hook: [
          'Mówią, że w deszczową noc nie wolno się {place} zatrzymywać, ktokolwiek by podniósł rękę.',
          'Każdy tu zna kogoś, kto ją widział. Stoi {place} w deszczu i nigdy nie ma na sobie płaszcza.',
        ],
        setup: [
          '{name}, zmęczony {hero}, wracał do domu i nie znał tej historii. Na poboczu {guest}. Zahamował.',
          'W październikową noc w świetle reflektorów stała {guest}. {name}, {hero} o dobrym sercu, zatrzymał wóz.',
        ],
        step: [
          'Usiadła z tyłu i cicho podała adres. Zauważył jej dłonie: były białe jak kartka papieru.',
          'Mówiła mało. Dlaczego tak późno? „Wciąż próbuję dotrzeć do domu” – odpowiedziała.',
        ],
        rising: [
          'Drżała, więc dał jej swój płaszcz. Ogrzewanie szło pełną mocą, a jego oddech i tak zmieniał się w parę.',
          'W aucie zrobiło się tak zimno, że szyby zamarzły od środka. Bez słowa podał jej swój płaszcz.',
        ],
        deeper: [
          'Zapytała, która godzina, a potem, który mamy rok. Zaśmiał się. Ona nawet się nie uśmiechnęła.',
          'Na jednym zakręcie odwróciła twarz. „To było tutaj” – powiedziała. A on widział tylko deszcz.',
        ],
        turn: [
          'Przed jej furtką się odwrócił. Siedzenie było mokre i puste. Drzwi otworzyła staruszka i chwyciła się framugi.',
          'Kiedy stanął, już jej nie było, choć żadne drzwi nie trzasnęły. W domu otworzyła mu staruszka.',
        ],
        peak: [
          'Jest pan piąty, powiedziała. To moja córka. Zginęła {place}, dokładnie dwadzieścia lat temu.',
          'Zdjęła ze ściany portret. Czy to ona? „Moja córka – rzekła staruszka. – Zginęła {place}, dawno temu”.',
        ],
        release: [
          'Powiedziała mu, gdzie szukać. Rano znalazł swój płaszcz na wzgórzu, na nagrobku, równo złożony.',
          'Nie wierzył, dopóki nie zobaczył grobu. Na kamieniu leżał jego płaszcz, złożony i suchy.',
        ],
        ending: [
          'Zostawił go tam. Mówią, że ona już nie drży, ale rękę w deszczu podnosi do dziś.',
          'W kieszeni była kartka: dziękuję, pan pierwszy zapytał, jak mam na imię. Na głos nigdy nie pytał.',
        ],
      },
    },
    nightTrain: {
      title: ['Pociąg po ostatnim pociągu', 'Nie ma go w rozkładzie', 'Peron zerowy'],
      blurb: [
        'Po ostatnim pociągu jedzie jeszcze jeden. Nie ma go w rozkładzie i nikt z niego nie wysiada.',
        'Spóźniła się na ostatni pociąg. Wtedy nadjechał inny, ciepły, jasny, pełen znajomych twarzy.',
      ],
      lines: {
        hook: [
          'Kolejarze o tym milczą. Ale zapytaj ich, dokąd jedzie pociąg, który przychodzi po ostatnim.',
          'W tym mieście jest o jeden pociąg za dużo. Przyjeżdża po północy, a w rozkładzie go nie ma.',
        ],
        setup: [
          '{name}, {hero} z ciężką torbą, spóźniła się na ostatni. Siedziała na ławce i liczyła krople.',
          'Kilka lat temu {name}, zmęczona {hero}, zasnęła na peronie. Zbudziło ją buczenie szyn.',
        ],
        step: [
          'Wokół ani żywej duszy, tylko jeden przypadkowy sąsiad: {omen}. Patrzy na szyny, jakby też czekał na pociąg.',
          'Na końcu peronu {omen}. Patrzy na nią, potem w ciemność, potem znów na nią, i nie odchodzi.',
        ],
        rising: [
          'Wtoczył się bez szmeru, ciepły i złoty. Wszystkie okna świeciły, a za każdym była czyjaś twarz.',
          'Pociąg wpłynął jak okręt, cały w światłach. Drzwi otworzyły się z najłagodniejszym westchnieniem.',
        ],
        deeper: [
          'Znała ich. Piekarz, który umarł wiosną. Jej dawna nauczycielka. Uśmiechali się i robili jej miejsce.',
          'Ktoś machał do niej ze środka. To był dziadek w dobrym płaszczu, w tym, w którym go pochowano.',
        ],
        turn: [
          'Postawiła już stopę na schodku. Było tam tak ciepło i ktoś trzymał dla niej miejsce przy oknie.',
          '„Chodź” – powiedział głos, za którym tęskniła od lat. Wzięła torbę i chwyciła się poręczy.',
        ],
        peak: [
          'Konduktor uniósł latarnię i długo patrzył na jej bilet. „Nie twój – powiedział. – Jeszcze nie”.',
          'Zatrzymał ją stary konduktor. Przewrócił stronę, przesunął palcem po wierszach i pokręcił głową.',
        ],
        release: [
          'Świt zastał ją {place}, przemokniętą do suchej nitki. Nigdy w życiu tak nie cieszyła się z zimna.',
          'Drzwi się zamknęły. Stała {place}, aż niebo poszarzało, i płakała, sama nie wiedząc po kim.',
        ],
        ending: [
          'Bilet zachowała. Jest na nim data. Nikomu jej nie pokazuje i tego dnia nigdzie nie jeździ.',
          'Teraz jeździ tylko tym pierwszym, porannym. Ale miejsce przy oknie czeka, a konduktor zna jej imię.',
        ],
      },
    },
    deep: {
      title: ['Ten, kto mieszka w głębi', 'Kto oddaje tonących', 'Nie wypływaj nocą'],
      blurb: [
        'Od stu lat nikt się tu nie utopił i nikt nie mówi dlaczego. Pewnej nocy łódka popłynęła zapytać.',
        'Mówią, że tam w dole coś mieszka. I że to dzięki niemu wszyscy wracają do domu.',
      ],
      lines: {
        hook: [
          'Nie wypływaj nocą, mówią {place}. Nie dlatego, że utoniesz. Dlatego, że nie utoniesz.',
          'Od stu lat {place} nikt się nie utopił. Tylko nie pytaj miejscowych, skąd się to bierze.',
        ],
        setup: [
          'W niedziele starzy zostawiają na brzegu chleb. Młodzi się śmieją, ale żaden go nie rusza.',
          'W każdym domu jedno okno od strony wody jest ciemne. Tak grzeczniej, mówią starzy i zmieniają temat.',
        ],
        step: [
          'Moja babcia to widziała. Długie jak kościół, mówiła, i oczy ma bardzo smutne, prawie ludzkie.',
          'Zapytaj trzy osoby, co to jest, a usłyszysz trzy odpowiedzi, jedną cichszą od drugiej. Ostatnią szeptem.',
        ],
        rising: [
          '{name}, uparty {hero}, chciał dowodów. Wziął łódź, latarnię, aparat i wypłynął przy księżycu.',
          'Pewnej jesieni {name}, {hero} z daleka, wyśmiał tę historię i popłynął fotografować pustkę.',
        ],
        deeper: [
          'Przez godzinę była tylko woda. Potem łódź zaczęła się unosić i opadać, jak na czyjejś piersi.',
          'Na środku zgasił światło. A głęboko pod łodzią, w dole, też zgasło czyjeś światełko.',
        ],
        turn: [
          'Burza przyszła z jasnego nieba. Jedna fala, i łódź, latarnia i wszystkie dowody poszły na dno.',
          'Potem zmienił się wiatr. Łódź obróciła się jak śpiący na drugi bok, a nad nim zamknął się chłód.',
        ],
        peak: [
          'Tonąc, zobaczył wszystko. Z ciemności wynurza się {creature}, {creature:stary|stara} jak kamienie, z otwartymi oczami.',
          'Liczył już ostatnie sekundy. A tu z dołu – {creature}, {creature:ogromny|ogromna}, bez cienia pośpiechu.',
        ],
        release: [
          'O świcie znaleziono go na brzegu, owiniętego w wodorosty jak w koc. Ktoś go porządnie otulił.',
          'Ocknął się na suchym piasku, a zegarek dalej chodził. Od wody do jego stóp biegł szeroki mokry ślad.',
        ],
        ending: [
          'Obok leżał aparat. Było w nim jedno zdjęcie: on sam, śpiący. Zrobione od strony wody.',
          'Nigdy nie powiedział, co widział. Ale w niedziele kupuje dwa chleby, a do domu niesie jeden.',
        ],
      },
    },
  },
}
