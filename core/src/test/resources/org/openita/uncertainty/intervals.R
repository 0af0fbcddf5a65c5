# Standard errors of a fixed set of sheets by R's survey package, and bootstrap intervals by its boot package: what
# IntervalsAgainstRTest holds OpenITA's against. Run in this folder:  Rscript intervals.R > intervals-by-r.csv
# Choices 1 to 5 are worth 0, 25, 50, 75, 100; 0 is no answer. IIT is a sample of 180, EIT has no limit.
suppressPackageStartupMessages({library(survey); library(boot)})
options(digits = 15)
sheets <- read.csv("sheets.csv")

answers <- function(questionnaire, questions) {
  wide <- sheets[sheets$questionnaire == questionnaire, ]
  long <- do.call(rbind, lapply(questions, function(q)
    data.frame(respondent = wide$respondent, item = q, choice = wide[[paste0("q", q)]])))
  long <- long[long$choice > 0, ]
  long$value <- (long$choice - 1) * 25
  long$population <- 180
  long
}

# The mean of the questions' means: rows are answers, clusters are respondents.
estimate <- function(questionnaire, questions) {
  long <- answers(questionnaire, questions)
  design <- if (questionnaire == "IIT") svydesign(id = ~respondent, fpc = ~population, data = long, weights = ~1)
            else svydesign(id = ~respondent, data = long, weights = ~1)
  if (length(questions) == 1) {
    m <- svymean(~value, design)
    return(c(coef(m), SE(m)))
  }
  means <- svyby(~value, ~item, design, svymean, covmat = TRUE)
  share <- rep(1 / length(questions), length(questions))
  c(sum(share * coef(means)), sqrt(drop(t(share) %*% vcov(means) %*% share)))
}

emit <- function(code, e, low = NA, high = NA)
  cat(sprintf("%s,%.15g,%.15g,%s,%s\n", code, e[1], e[2],
              ifelse(is.na(low), "", sprintf("%.6f", low)), ifelse(is.na(high), "", sprintf("%.6f", high))))

cat(sprintf("# R %s.%s, survey %s, boot %s\n", R.version$major, R.version$minor,
            packageVersion("survey"), packageVersion("boot")))
cat("code,value,standard_error,boot_low,boot_high\n")
for (q in 1:15) emit(paste0("i", q), estimate("IIT", q))
for (part in c("EIT1", "EIT2")) for (q in 1:9) emit(paste0(part, ".e", q), estimate(part, q))
for (k in 1:5) emit(k, estimate("IIT", (3 * k - 2):(3 * k)))
for (k in 6:8) {
  q <- (3 * (k - 5) - 2):(3 * (k - 5))
  one <- estimate("EIT1", q); two <- estimate("EIT2", q)
  emit(k, c((one[1] + two[1]) / 2, sqrt(one[2]^2 + two[2]^2) / 2))
}
iit <- estimate("IIT", 1:15); eit1 <- estimate("EIT1", 1:9); eit2 <- estimate("EIT2", 1:9)

set.seed(2567)
wide <- sheets[sheets$questionnaire == "EIT2", paste0("q", 1:9)]
person <- rowMeans((as.matrix(wide) - 1) * 25)
resampled <- boot(person, function(x, i) mean(x[i]), R = 20000)
bca <- boot.ci(resampled, type = "bca")$bca[4:5]

emit("IIT", iit)
emit("EIT1", eit1)
emit("EIT2", eit2, bca[1], bca[2])
emit("EIT", c((eit1[1] + eit2[1]) / 2, sqrt(eit1[2]^2 + eit2[2]^2) / 2))
emit("overall", c(0.3 * iit[1] + 0.15 * (eit1[1] + eit2[1]) + 40,
                  sqrt((0.3 * iit[2])^2 + (0.15 * eit1[2])^2 + (0.15 * eit2[2])^2)))
