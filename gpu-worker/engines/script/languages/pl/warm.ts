import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Skąd przychodzi noc', 'Kto poszedł za ciemnością', 'Dobranoc, mały wędrowcze'],
      blurb: [
        'Mały wędrowiec nie może zasnąć i rusza tam, gdzie robi się noc.',
        'Skąd się bierze noc i kto zapala gwiazdy? Cichy spacer na sam skraj snu.',
      ],
      lines: {
        hook: [
          '{hero:Żył sobie|Żyła sobie} {place} {hero} i za nic nie {hero:mógł|mogła} zasnąć: pytanie było za duże.',
          '{Place} było ciepłe, miękkie posłanie, a w nim {hero}, i ani śladu snu. Wszystko przez jedno pytanie.',
        ],
        setup: [
          'Skąd przychodzi noc? Ktoś przecież nalewa ją co wieczór jak herbatę do kubka, myśli {hero}.',
          'Kto wyłącza niebo i gdzie za dnia trzymają tyle ciemności? {Hero} koniecznie chce to wiedzieć.',
        ],
        step: [
          'A więc na paluszkach za próg. Najpierw nad rzeczkę, ale rzeczka szeptała tylko: chodź za mną.',
          'Można by spytać kwiaty, ale już się stuliły, a kwiatów się nie budzi. Trzeba więc iść dalej.',
        ],
        rising: [
          'Na wzgórzu {friend}. „Noc? – słychać w odpowiedzi. – Właśnie tam idę. Chodź kawałek ze mną”.',
          'Na rozstajach {friend}, {friend:stary, powolny i dobry|stara, powolna i dobra}. „Noc? Chodź, pokażę ci drzwi”.',
        ],
        deeper: [
          'Cichutko przechodzą przez mostek. Pod nimi księżyc bierze właśnie wieczorną kąpiel.',
          'Mijają senne domy, a w każdym oknie małe światełko mówi „dobranoc” i gaśnie.',
        ],
        turn: [
          'Na szczycie siadają. „Widzisz – mówi {friend} – ona nie spada z góry. Ona wstaje z trawy”.',
          '„O, tutaj – mówi {friend} – patrz w dół, nie w górę. Ciemnieje trawa, potem drzewa, potem niebo”.',
        ],
        peak: [
          'Noc wychodzi zewsząd tam, gdzie ktoś zamknął oczy. Każdy, kto śpi, dodaje kropelkę ciemności.',
          'Noc jest zrobiona z zamkniętych oczu. Gdy śpi nas dość, starcza ciemności i dla gwiazd.',
        ],
        release: [
          'Przez całą drogę do domu {hero} {hero:myślał|myślała} o tym. Dziś w nocy brakuje więc jeszcze jednej kropli.',
          '„To gwiazdy czekają na mnie” – szepcze {hero}. I prędko do domu, po rosie, po księżycowej ścieżce.',
        ],
        ending: [
          'Teraz zwinąć się w kłębek, zamknąć jedno oko, potem drugie. A w górze zaświeciła jeszcze jedna gwiazda.',
          'Teraz zacisnąć powieki, mocno, mocno. I tuż nad posłaniem zapaliła się ostatnia gwiazda. Dobranoc.',
        ],
      },
    },
    star: {
      title: ['Gwiazda, która pokochała trawę', 'Jak oddać gwiazdę', 'Gwiazda na poduszce'],
      blurb: [
        'Mała gwiazda spadła z nieba i chce do domu. Na szczęście ktoś jeszcze nie śpi.',
        'Co zrobić, gdy u twoich stóp ląduje gwiazda, zziębnięta i zawstydzona? Odwieźć ją do domu.',
      ],
      lines: {
        hook: [
          'Pewnej nocy gwiazda się potknęła. Przejechała przez całe niebo i z cichym sykiem spadła {place}.',
          'Najmniejsza gwiazda na niebie za bardzo się wychyliła, straciła równowagę i spadła {place}.',
        ],
        setup: [
          'Znalazła ją w trawie {name}. Gwiazda była nie większa od śliwki i bardzo się wstydziła.',
          '{name}, {hero} w gumiakach, podniosła ją. Gwiazda była zimna jak łyżka i ledwie się jarzyła.',
        ],
        step: [
          'Pokazała gwieździe łóżko i książki. Gwiazda grzecznie wszystko chwaliła i kichnęła trzema iskrami.',
          'Zrobiła jej miejsce na poduszce. Ale gwiazda nie spała i wciąż zerkała w okno, na ciemne niebo.',
        ],
        rising: [
          '„Odwieziemy cię do domu” – postanowiła {name}. Najlepszy przyjaciel, {friend}, już czeka. {Ride} też.',
          'Wyjście było jedno. Za domem stoi {ride}. Najlepszy przyjaciel, {friend}, jest już na miejscu i czeka.',
        ],
        deeper: [
          'I w górę: nad dachami, nad wzgórzami, obok sennej gęsi i przez chmurę, która pachniała deszczem.',
          'Wieś zmieniła się w nitkę światełek. Nawet góry były jak fałdy wielkiej, ciemnej kołdry.',
        ],
        turn: [
          'Wyżej i wyżej, tam, gdzie nie ma wiatru, tylko gwiazdy, i każda cicho nuci swoją własną nutę.',
          'Wreszcie dotarli tam, gdzie nigdy nie jest głośno. Wśród tysięcy światełek jedno miejsce było puste.',
        ],
        peak: [
          'Jedna ciemna szparka, mała jak guzik. {name} uniosła gwiazdę, a ta miękko wskoczyła na miejsce.',
          '{name} ostatni raz chuchnęła na gwiazdę i włożyła ją w niebo. I niebo od razu było całe.',
        ],
        release: [
          'W dół spływali powoli jak piórko. Gwiazda mrugała do nich aż do samej ogrodowej furtki.',
          'Droga powrotna była łatwa: wystarczyło lecieć za ziewaniem, raz, i drugi raz, do ciepłego domu.',
        ],
        ending: [
          'Odtąd jedna gwiazda świeci prosto w pewne okno. To ona mówi: {name.voc}, dobranoc.',
          'Spójrz dziś w górę, a ją znajdziesz: tę małą, która mruga. Zna już drogę do twojej poduszki.',
        ],
      },
    },
    dreams: {
      title: ['Mały nocny pociąg', 'Pociąg, który rozwozi sny', 'Proszę wsiadać do pociągu snów'],
      blurb: [
        'Co noc mały pociąg rozwozi sny wszystkim, którzy śpią. Ale dziś została jedna paczka.',
        'Gdy gasną światła, mały pociąg rusza w drogę. Wie, kto jaki sen zamówił.',
      ],
      lines: {
        hook: [
          'Gdy {place} gaśnie ostatnia lampa, wstrzymaj oddech, a usłyszysz: to jedzie pociąg snów.',
          'Słyszysz? Daleko, daleko, {place}, coś cicho postukuje. To mały pociąg wiezie sny.',
        ],
        setup: [
          'Jest niebieski, żeby nikt go nie widział, i jeździ na ziewanie. Jedno porządne starcza na siedem mil.',
          'Ma trzy wagony: jeden na sny krótkie, jeden na długie i jeden na te, w których umie się latać.',
        ],
        step: [
          'Pierwszy przystanek: las. Śpi tam {first}. Zamówiono sen o garnuszku miodu bez dna.',
          'Najpierw tam, gdzie chrapie {first}. „Proszę bardzo – szepcze pociąg – jeden sen o bardzo szybkim biegu”.',
        ],
        rising: [
          'Następny adres: {second}. Zamówienie zawsze to samo: być wielką górą, choćby do śniadania.',
          'Dalej {second}, w kłębku małym jak orzeszek, dostaje sen o olbrzymie, który chodzi na palcach.',
        ],
        deeper: [
          'Po moście jedzie: stuk, stuk, stuk. Księżyc położył dla niego na wodzie srebrne szyny.',
          'Na moście jak zawsze zwalnia i przepuszcza księżyc przodem. Tak robią dobrze wychowane pociągi.',
        ],
        turn: [
          'Ale w ostatnim domu paliło się światło. {name}, {hero} o zmęczonych oczach, nie mógł zasnąć.',
          'Została jedna paczka. {name}, {hero}, leżał bez snu i liczył wszystko, co może się nie udać.',
        ],
        peak: [
          'Pociąg stanął pod oknem. Otwartym oczom snów się nie doręcza. Zrobił więc coś niesłychanego.',
          'Pociągowi nie wolno czekać, a on czekał. I powoli wypuszczał parę: wdech i wydech, wdech i wydech.',
        ],
        release: [
          '„Oddychaj ze mną – powiedział – jak pociąg, który ma całą noc”. I oddychali tak razem.',
          'Wdech i wydech. Wdech i wydech. {name} oddychał do wtóru, a łóżko miękko ruszyło po szynach.',
        ],
        ending: [
          'Przy trzecim oddechu paczka otworzyła się sama. Co w niej było? Zamknij oczy, a zaraz zobaczysz.',
          'Nikt nie wie, co było w ostatniej paczce. Ale rano {name} się uśmiechał. A teraz twoja kolej.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Dwa okna', 'Światło naprzeciwko', 'Jeden raz znaczy cześć'],
      blurb: [
        'Dwoje nieznajomych, dwa okna, po jednym świetle. Przez rok mówią sobie dobranoc bez słów.',
        'Nigdy nie rozmawiali. Mówili sobie tylko dobranoc, małym światłem, od okna do okna.',
      ],
      lines: {
        hook: [
          'Przez cały rok {she} i {he} mówili sobie dobranoc i ani razu nie użyli do tego głosu.',
          'Są {place} dwa okna, które na siebie patrzą. W jednym mieszkała {she}, a w drugim {he}.',
        ],
        setup: [
          'Zaczęło się, kiedy {she} się wprowadziła. Nie mogła spać i zostawiała lampę, żeby nie było tak ciemno.',
          '{she} nikogo tu nie znała. Wieczorami siadała przy oknie i patrzyła, jak deszcz szuka drogi w dół.',
        ],
        step: [
          'Naprzeciwko {he} wrócił późno, jak zwykle. Zobaczył jej światło i uniósł {light.acc}, tylko raz.',
          'W domu naprzeciwko też nie spał {he}. Pewnej nocy postawił na parapecie {light.acc}, ot, z dobroci.',
        ],
        rising: [
          'Tak zaczęli rozmawiać światłem: raz znaczy cześć, dwa razy – ciężki dzień, a trzy razy – radość.',
          'Wkrótce był z tego język. Raz to cześć, dwa razy to ciężki dzień, a trzy razy to radość.',
        ],
        deeper: [
          'Rozmawiali tak całą zimę, przez śnieg i mgłę, dwa światełka oparte o siebie nawzajem.',
          'Ona wiedziała, kiedy jest mu smutno. On wiedział, kiedy ona czyta. A głosu nie słyszał nikt.',
        ],
        turn: [
          'A potem jego okno zostało ciemne. I drugiej nocy, i trzeciej. {she} przestała jeść.',
          'W marcu jego światło nie zapłonęło. Mrugała do świtu. Ciemność naprzeciwko milczała.',
        ],
        peak: [
          'Czwartej nocy pobiegła. Przez burzę, przez podwórze, na piąte piętro, do drzwi bez nazwiska.',
          'Nie wzięła płaszcza. Wybiegła w deszcz, odliczyła okna i zapukała do obcych drzwi.',
        ],
        release: [
          'Otworzył, blady z gorączki, z kocem na ramionach. „Raz znaczy cześć” – rzekł {he} i się uśmiechnął.',
          'Był chory i nie miał siły wstać. Zobaczył ją i dotknął jej dłoni. Trzy razy. To znaczy radość.',
        ],
        ending: [
          'Dziś jedno z okien jest ciemne na zawsze: drugie im wystarcza. Ale przed snem on wciąż mruga jeden raz.',
          'Dziś {place} świeci jedno okno, a w nim dwa cienie. Pierwsze słowo zajęło im cały rok.',
        ],
      },
    },
    bench: {
      title: ['Ławka, która czekała', 'Codziennie o dziewiątej', 'Pięćdziesiąt lat i jeden poranek'],
      blurb: [
        'Mając osiemnaście lat, obiecali sobie spotkanie na ławce. Jedno z nich liczyło dni.',
        'Co rano staruszek siada na tej samej ławce obok pustego miejsca. I nie czeka na próżno.',
      ],
      lines: {
        hook: [
          'Co rano, o dziewiątej, {he} siada {place} na tej samej ławce i pilnuje miejsca obok siebie.',
          'Tego starszego pana {place} znają wszyscy. Znają jego ławkę i wiedzą, że po lewej się nie siada.',
        ],
        setup: [
          'Miał osiemnaście lat, gdy ją tu spotkał. {she} śmiała się z jego kapelusza, więc nosił go całe życie.',
          'Pół wieku temu siedziała tu {she}. Zjadła mu pół jabłka i zapytała, czego się boi.',
        ],
        step: [
          'Mieli jedno lato. Ostatniego dnia dał jej {token.acc}, bo niczego cenniejszego nie miał.',
          'To lato było długie i o wiele za krótkie. Na pożegnanie zostawiła mu {token.acc}, na pamiątkę.',
        ],
        rising: [
          'Potem jej rodzina wyjechała za ocean. „Znajdę cię!” – zawołała z pociągu. „Będę tutaj” – odparł.',
          'Jej pociąg odjechał o dziewiątej. „Czekaj na naszej ławce!” – wołała, a dzień i rok połknął gwizd.',
        ],
        deeper: [
          'Listy ginęły, życie toczyło się dalej. Ale o dziewiątej, w deszcz i śnieg, był na ławce.',
          'Pracował, siwiał i nie był nieszczęśliwy. Tylko o dziewiątej zawsze miał umówione spotkanie.',
        ],
        turn: [
          'Pewnego ranka we mgle rozległy się kroki, powolne, z laską. Zbliżyły się i nie minęły go.',
          'Zeszłej wiosny stanęła przed nim starsza pani. „Czy tu wolne?” – zapytała, a głos jej zadrżał.',
        ],
        peak: [
          'Stała przed nim {she}. „Spóźniłam się” – powiedziała. Zabrał kapelusz z ławki: „Nie. Jesteś w samą porę”.',
          'Nie mógł mówić, zdjął tylko swój stary kapelusz. {she} go poznała i nie trzeba było słów.',
        ],
        release: [
          'Rozmawiali, aż zapaliły się latarnie. Pięćdziesiąt lat mieści się w jednym dniu, jeśli nikt nie chce spać.',
          'Nie liczyli straconych lat. Podzielili się jabłkiem i jak zawsze większa połowa przypadła jej.',
        ],
        ending: [
          'Teraz na ławce siedzą we dwoje. O dziewiątej on z nawyku patrzy na zegarek, a potem na nią.',
          'Teraz miejsce po lewej jest zajęte. „To czego się bałeś?” – spytała. „Że przyjdziesz przede mną”.',
        ],
      },
    },
    bakery: {
      title: ['Piosenka przed świtem', 'Chleb i muzyka', 'Żadne nie miało odwagi'],
      blurb: [
        'Ona piecze przed świtem, on gra na rogu. Żadne nie śmie się odezwać, więc działa ktoś trzeci.',
        'Piekarka, uliczny skrzypek i mały pośrednik, który ma już dość czekania.',
      ],
      lines: {
        hook: [
          'O czwartej rano nie śpi {place} tylko dwoje: {she}, która piecze, i {he}, który gra na skrzypcach.',
          '{she} piecze najlepszy chleb w okolicy, a wiadomo dlaczego: kiedy ugniata ciasto, słucha muzyki.',
        ],
        setup: [
          '{he} stoi {place} ze starymi skrzypcami i gra nikomu. Tak mówi. A gra w stronę pieca.',
          '{he} gra {place} przed wschodem słońca, gdy nie ma komu rzucić monety. Mówi, że tu dobre powietrze.',
        ],
        step: [
          'Co dzień znajdował na futerale ciepły chleb. Co dzień ona słyszała nową melodię. I oboje milczeli.',
          'On myślał, że chleb przynosi jakiś dobry staruszek. Ona myślała, że te melodie nie są dla niej.',
        ],
        rising: [
          'Ćwiczyła przed lustrem: dzień dobry, to było piękne. A rano sprzedawała mu tylko bułkę.',
          'Napisał do niej list, potem drugi, a wszystkie schował do futerału, pod podszewkę.',
        ],
        deeper: [
          'O wszystkim wie tylko jeden świadek: {helper}. Z jednej strony okruszki, z drugiej muzyka.',
          'Na to wszystko patrzy {helper}. Lubi ich oboje i powoli traci do nich cierpliwość.',
        ],
        turn: [
          'Aż pewnego ranka, w środku walca, {helper} porywa jeden z niewysłanych listów i ucieka.',
          'We wtorek cierpliwość się kończy. {Helper} wyciąga z futerału list i pędzi prosto do piekarni.',
        ],
        peak: [
          'Muzyka się urwała. W ciepłej kuchni {she} rozłożyła kartkę palcami białymi od mąki.',
          '{she} przeczytała go na stojąco, a potem jeszcze raz, na siedząco. Za nią zaczęły się palić bułki.',
        ],
        release: [
          'Wpadł {he}, bez tchu. „Dzień dobry – powiedziała – to było piękne”. I nagle wszystko było proste.',
          'Stał w drzwiach, czerwony jak piec. „W trzecim wierszu jest fałszywa nuta” – rzekła i go pocałowała.',
        ],
        ending: [
          'Chleb wciąż mają najlepszy. Czasem trochę przypalony. Wtedy wiadomo, że on gra tuż przy piecu.',
          'Teraz w oknie wisi tabliczka: zamknięte, tańczymy. A pierwszą bułkę co dzień dostaje {helper}.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Znalazca', 'Czyje to jest?', 'Co tam czekało'],
      blurb: [
        'Ktoś znajduje rzecz, która czeka na kogoś innego, i rusza szukać właściciela.',
        'Dziwne znalezisko, długa droga i jedno pytanie: na kogo ono naprawdę czeka?',
      ],
      lines: {
        hook: [
          'Jedne rzeczy się gubią, inne czekają. Tę różnicę {hero} {hero:poznał|poznała} pewnego dnia {place}.',
          'Nikt nie wie, po co {hero} {hero:znalazł się|znalazła się} tamtego dnia {place}. Ale to był dobry moment.',
        ],
        setup: [
          'Tam, gdzie przedtem nie było nic, jest {thing}. Lekko świeci i cicho mruczy, jak kołysanka.',
          'Oto {thing}, {thing:stary i dziwny|stara i dziwna|stare i dziwne}. Świeci i nuci kołysankę, jakby w środku ktoś był.',
        ],
        step: [
          'Podchodzi {hero} bliżej. Melodia posmutniała i nagle ucichła, jak pytanie bez odpowiedzi.',
          'Było tam imię, ale deszcz prawie wszystko zmył. Dało się odczytać tylko ostatnią literę.',
        ],
        rising: [
          '„To nie na mnie czekasz – mówi {hero} – ale wiem, co to czekanie”. I rusza na poszukiwania.',
          'Komuś tego brakuje, myśli {hero}, ktoś teraz tęskni. I to wystarczy, żeby ruszyć w drogę.',
        ],
        deeper: [
          'Szukać trzeba było długo. Drzwi się zamykały, głowy kręciły, a dwie noce były zbyt zimne.',
          'Chcieli wszyscy, nie zgubił nikt. Wieczorem do domu było tak samo daleko, jak do celu.',
        ],
        turn: [
          'I wtedy z naprzeciwka {friend}. Też czegoś szuka, tylko {friend:zapomniał|zapomniała} już, czego.',
          'Pod koniec trzeciego dnia {friend}, całkiem {friend:sam|sama}, i cicho nuci. Tę samą kołysankę.',
        ],
        peak: [
          'Wracają już razem. I ledwie podchodzą bliżej, całe światło w środku budzi się naraz.',
          'I oto {friend} i {thing} są wreszcie obok siebie. Tak zajaśniało, że nawet ptaki zaśpiewały.',
        ],
        release: [
          '„To moje, jeszcze z dzieciństwa – mówi {friend}. – Żeby mieć po co kiedyś tu wrócić”.',
          '„{friend:Myślałem|Myślałam}, że brakuje mi rzeczy – mówi {friend}. – A brakowało kogoś, kto będzie szukał”.',
        ],
        ending: [
          'Od tego dnia {place} nikt nie czeka sam. Zguba jest zgubą tylko, póki nikt nie spyta, czyja jest.',
          'Wieczorami wciąż słychać tam nucenie. Ale to już nie kołysanka, tylko piosenka na dwa głosy, bez końca.',
        ],
      },
    },
    fear: {
      title: ['Odwagi akurat tyle', 'Miejsce, gdzie nikt nie chodzi', 'Drżeć i mimo to iść'],
      blurb: [
        'Jest miejsce, do którego nasz bohater nigdy by nie poszedł. I właśnie stamtąd przyjaciel woła o pomoc.',
        'Być dzielnym nie znaczy nie bać się. Historia o kolanach, które drżą, ale idą.',
      ],
      lines: {
        hook: [
          'Jednej rzeczy na świecie {hero} {hero:bał się|bała się} naprawdę, a zaczynała się ona {place}.',
          'Ani burzy, ani gromu {hero} się nie {hero:bał|bała}. Ale {place}, gdzie cienie są dłuższe, było inaczej.',
        ],
        setup: [
          'Mówiono, że coś tam mieszka. Nikt tego nie widział, więc z roku na rok robiło się większe.',
          'Nikt nie pamiętał, jak to się zaczęło. Po prostu obchodziło się to z daleka i nie patrzyło w bok.',
        ],
        step: [
          '„Boisz się” – śmieje się {friend}. „Nie – odpowiada {hero} – ja uważam. To prawie to samo”.',
          'Tylko {friend} żartuje: „Co tam może być? Straszydło w kapciach?” I śmiało rusza tam, naprzód.',
        ],
        rising: [
          'A potem zerwała się burza i wiatr przyniósł stamtąd głos. To {friend}. Woła o pomoc.',
          'Tego samego wieczoru {friend} nie {friend:wrócił|wróciła}. Tylko krzyk dobiegł stamtąd, cienki jak nitka.',
        ],
        deeper: [
          'Słyszeli to też inni i ryglowali drzwi. A {hero} liczy do dziesięciu, i potem jeszcze raz.',
          'Na skraju coś stało. To tylko {thing}, ale w takim świetle wszystko ma zęby.',
        ],
        turn: [
          'Na miękkich nogach, z latarnią w dłoni, {hero} idzie w głąb. Strach idzie obok. Wolno mu.',
          '„No cóż – mówi {hero} do strachu – możesz iść ze mną. Ale z przodu będę ja, nie ty”.',
        ],
        peak: [
          'Jest i {friend}, a wyjście zagradza {thing}. Wokół nic, tylko wiatr. I żadnego straszydła.',
          'A pośrodku ciemności? Nikogo strasznego. {thing:Runął|Runęła|Runęło} od wiatru {thing}, a tam, w pułapce, {friend}.',
        ],
        release: [
          '„Przecież się boisz” – szepcze {friend}. „Dalej się boję – odpowiada {hero}. – Złap się mnie”.',
          '„Jesteś” – mówi {friend}. „Cały czas drżę” – odpowiada {hero}. „Tak. Ale drżysz tutaj, ze mną”.',
        ],
        ending: [
          'Dziś wiedzie tam ścieżka. Nosi imię kogoś, kto drżał najmocniej ze wszystkich, a jednak wszedł.',
          'Cienie {place} są tak samo długie. Ale strach, przez który się przeszło, ma w sobie drzwi.',
        ],
      },
    },
    wager: {
      title: ['Najcenniejsza rzecz', 'Zakład do zachodu słońca', 'Więcej niż korona'],
      blurb: [
        'Dwoje przyjaciół się zakłada: kto do wieczora znajdzie rzecz najcenniejszą, wygrywa. Kończy się inaczej.',
        'Korona przeciw czemuś całkiem zwykłemu. Kto wygra zakład, zanim zajdzie słońce?',
      ],
      lines: {
        hook: [
          'Zaczęło się od zakładu. {Hero} i {friend} spotykają się {place}, a nuda jest nie do zniesienia.',
          'Nie zakładaj się z najlepszym przyjacielem. {Hero} i {friend} robią to {place}, w poniedziałek.',
        ],
        setup: [
          'Kto do zachodu słońca przyniesie rzecz najcenniejszą na świecie, ten wygrywa. Ręka, i już.',
          'Czas: do zachodu słońca. Kto znajdzie rzecz najcenniejszą, ten wygrywa. Do biegu, gotowi, start!',
        ],
        step: [
          'Najłatwiej idzie {friend.dat}: w południe w worku jest już korona, a skąd, lepiej nie pytać.',
          'Nad czym tu myśleć? {Friend} pożycza koronę od kogoś, kto śpi, i kładzie się na słońcu czekać na wygraną.',
        ],
        rising: [
          'Wszędzie szuka {hero}. Złoto jest zimne, srebro próżne, a perły nie mają nic do powiedzenia.',
          'Chodzi {hero}, coś podnosi, coś odkłada. I nic nie wydaje się dość cenne, ani trochę.',
        ],
        deeper: [
          'A tu jeszcze deszcz. Cały dzień na nic, myśli {hero}, i zakład pewnie też. Usiąść by gdzieś na sucho.',
          'Słońce już się chyli. Czego nie da się kupić, myśli {hero}, i żadna odpowiedź nie przychodzi.',
        ],
        turn: [
          'A tu {thing}, na oko {thing:zwykły i nikomu niepotrzebny|zwykła i nikomu niepotrzebna|zwykłe i nikomu niepotrzebne}. „I to by było na tyle” – wzdycha {hero}.',
          'Na koniec zostało jedno: {thing}. {thing:Tak zwyczajny|Tak zwyczajna|Tak zwyczajne}, że wszyscy mijali to przez cały dzień.',
        ],
        peak: [
          'W drodze powrotnej przyszła woda. Mocno trzyma {friend} koronę, a korona jest ciężka i ciągnie na dno.',
          'Nagle {friend} leci w dół: ziemia usunęła się spod nóg! Korona lśni, ale nie utrzyma nikogo.',
        ],
        release: [
          'I wtedy znalezisko przydało się {hero.dat}. Ciągną, nie puszczają, aż oboje śmieją się na twardej ziemi.',
          'Z korony żaden pożytek. Za to ze znaleziska tak: {hero} trzyma z jednej strony, {friend} wspina się z drugiej.',
        ],
        ending: [
          '„Wygrywasz” – mówi {friend}. „Nie – odpowiada {hero} – mam puste ręce. Mam tylko ciebie”.',
          'Kto więc wygrał? Nikt. Najcenniejsza rzecz siedziała obok od poniedziałku i też się nudziła.',
        ],
      },
    },
  },
}
