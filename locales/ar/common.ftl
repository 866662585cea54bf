## Buttons

action-open = فتح
action-retry = إعادة المحاولة
action-undo = تراجع
action-redo = إعادة
action-close = إغلاق
action-print = طباعة
list-comma = { "، " }
path-choose = اختيار…
tiles-view = مربعات أو جدول
tiles-view-tiles = مربعات
tiles-view-table = جدول
tiles-note = مربع واحد لكل بلد في موضعه التقريبي. لا تبيّن المربعات حدوداً ولا تعبّر عن أي رأي بشأن أي إقليم. تنقل مفاتيح الأسهم بين المربعات.
stepper-done = ، أُنجزت

## Where a thing is

availability-here = على هذا الحاسوب
availability-request = عند الطلب

## Sizes of files. $amount: a number with at most one decimal

size-bytes = 0 بايت
size-kilobytes = { NUMBER($amount) } ك.ب
size-megabytes = { NUMBER($amount) } م.ب
size-gigabytes = { NUMBER($amount) } غ.ب

## Names of the six languages

language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ru = الروسية
language-zh = الصينية

## Kinds of records: one

kind-document = وثيقة
kind-chemical = مادة كيميائية
kind-concept = موضوع
kind-centre = مركز إقليمي
kind-party = بلد
kind-office = مكتب
kind-person = شخص
kind-mandate = جهة اتصال
kind-role = صفة جهة الاتصال
kind-document-type = نوع وثيقة
kind-letter-kind = نوع مراسلة
kind-help = صفحة مساعدة
kind-event = حدث
kind-project = مشروع
kind-course = دورة
kind-lesson = درس

## Kinds of records: tabs above the results, short

kinds-document = وثائق
kinds-chemical = مواد كيميائية
kinds-concept = مواضيع
kinds-centre = مراكز
kinds-party = بلدان
kinds-office = مكاتب
kinds-person = أشخاص
kinds-mandate = جهات اتصال
kinds-role = صفات
kinds-document-type = أنواع الوثائق
kinds-letter-kind = أنواع المراسلات
kinds-help = مساعدة
kinds-event = أحداث
kinds-project = مشاريع
kinds-course = دورات
kinds-lesson = دروس

## Treaties and annexes, on chips and as filters

treaty-stockholm = اتفاقية استكهولم
treaty-basel = اتفاقية بازل
treaty-rotterdam = اتفاقية روتردام
treaty-minamata = اتفاقية ميناماتا
treaty-brs = بازل وروتردام واستكهولم
treaty-all = جميع الاتفاقيات
treaty-gef = مرفق البيئة العالمية
treaty-gfc = الإطار العالمي للمواد الكيميائية
annex-a = المرفق ألف
annex-b = المرفق باء
annex-c = المرفق جيم

## Filters: headings

facet-availability = الإتاحة
facet-type = النوع
facet-language = اللغة
facet-chemical = المادة الكيميائية
facet-topic = الموضوع
facet-treaty = الاتفاقية
facet-year = السنة
facet-place = البلد أو المنطقة

## Errors and progress

error-note-code = للدعم الفني: { $code }
indexing-progress = تجري الفهرسة: { NUMBER($done) } من { NUMBER($total) } من السجلات. يعمل البحث بما أصبح جاهزاً.
indexing-label = تقدّم الفهرسة

## Fonts

# $languages: names of languages
fonts-missing = لا توجد في هذا الحاسوب حروف لهذه اللغات: { $languages }. وستظهر مربعات بدلاً منها. يلزم تثبيت خطوط لها، مثل Noto، ثم تشغيل البرنامج من جديد.
# Stays in English in every language: it stands where this language can only be drawn as boxes.
fonts-missing-plain = This computer has no font for this language. Install a font such as Noto and start the program again.
